import { parseCsv } from '../../../bench/eval/csv.ts';
import { parseLabels } from '../../../bench/eval/labels.ts';

test('columns stand in any order, under the names that people use, beside others', () => {
  const [first, second] = parseLabels('\uFEFFage,Identity,Path\n31,Ann,a/1.jpg\r\n\n29,"O""Hara, B.",./a\\2.jpg\n');
  expect(first).toEqual({ line: 2, file: 'a/1.jpg', person: 'Ann' });
  expect(second).toEqual({ line: 4, file: 'a/2.jpg', person: 'O"Hara, B.' });
});

test.each([['file;person\nx.jpg;Ann'], ['file\tperson\nx.jpg\tAnn']])('semicolons and tabs are as good: %j', (text) => {
  expect(parseLabels(text)).toEqual([{ line: 2, file: 'x.jpg', person: 'Ann' }]);
});

test('a box in one column or in four', () => {
  const box = { x: 10, y: 20.5, width: 30, height: 40 };
  expect(parseLabels('file,person,box\nx.jpg,Ann,10 20.5 30 40\nx.jpg,Ben,"50, 0, 9, 9"')[0]?.box).toEqual(box);
  expect(parseLabels('file,person,left,top,w,h\nx.jpg,Ann,10,20.5,30,40')[0]?.box).toEqual(box);
  expect(parseLabels('file,person,box\nx.jpg,Ann,')[0]?.box).toBeUndefined();
});

test.each([
  ['', 'line 1: the file is empty'],
  ['file,person', 'line 1: there is no row'],
  ['photo,who\nx,y', 'line 1: no column is named person'],
  ['file,path,person\na,b,c', 'line 1: two columns are a "file"'],
  ['file,person,x,y\na,b,1,2', 'line 1: a box has x, y, width and height, here are only x, y'],
  ['file,person\na.jpg,Ann\n,Ben', 'line 3: the file is missing'],
  ['file,person\na.jpg', 'line 2: the person on a.jpg is missing'],
  ['file,person\n../a.jpg,Ann', 'line 2: ../a.jpg does not lie below'],
  ['file,person\n/etc/a.jpg,Ann', 'line 2: /etc/a.jpg does not lie below'],
  ['file,person\nC:\\a.jpg,Ann', 'line 2: C:/a.jpg does not lie below'],
  ['file,person,box\na.jpg,Ann,1 2 3', 'line 2: "1 2 3" is no box'],
  ['file,person,box\na.jpg,Ann,1 2 0 3', 'line 2: "1 2 0 3" is no box'],
  ['file,person\na.jpg,Ann\nb.jpg,Ben\na.jpg,Cem', 'line 4: a.jpg stands on line 2 already'],
  ['file,person\n"a.jpg,Ann', 'line 2: a quote (") is never closed'],
])('%j is refused: %s', (text, message) => {
  expect(() => parseLabels(text)).toThrow(message);
});

test('a quoted line break counts as a line', () => {
  expect(parseCsv('a,b\n"x\ny",1\nz,2').map(({ line, cells }) => [line, ...cells])).toEqual([
    [1, 'a', 'b'],
    [2, 'x\ny', '1'],
    [4, 'z', '2'],
  ]);
});
