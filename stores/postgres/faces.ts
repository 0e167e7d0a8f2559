import { z } from 'zod';
import { Face } from '../../contract/faces.ts';
import { Conditions, type Page } from './conditions.ts';
import type { Queryable } from './pool.ts';

const Rows = z.array(Face);
const Count = z.tuple([z.object({ count: z.int() })]);

export interface FaceKey {
  readonly account_id: string;
  readonly face_id: string;
}

const COLUMNS = `
  f.face_id, f.account_id, f.event_id, f.user_data, f.external_id, f.create_time, f.avatar,
  array(select l.list_id from faces.list_faces l
         where l.face_id = f.face_id and l.account_id = f.account_id order by l.link_time, l.list_id) as lists`;

export async function findFace(sql: Queryable, { face_id, account_id }: FaceKey): Promise<Face | undefined> {
  const { rows } = await sql.query({
    name: 'faces.findFace',
    text: `
      select ${COLUMNS} from faces.faces f
       where f.face_id = $1::uuid and f.account_id = $2::uuid`,
    values: [face_id, account_id],
  });
  return Rows.parse(rows)[0];
}

export async function faceExists(sql: Queryable, { face_id, account_id }: FaceKey): Promise<boolean> {
  const { rowCount } = await sql.query({
    name: 'faces.faceExists',
    text: `
      select from faces.faces where face_id = $1::uuid and account_id = $2::uuid`,
    values: [face_id, account_id],
  });
  return rowCount === 1;
}

/** Those of these faces that are there, in no order. */
export async function findFaces(sql: Queryable, account_id: string, face_ids: readonly string[]): Promise<Face[]> {
  const { rows } = await sql.query({
    name: 'faces.findFaces',
    text: `
      select ${COLUMNS} from faces.faces f
       where f.face_id = any($1::uuid[]) and f.account_id = $2::uuid`,
    values: [face_ids, account_id],
  });
  return Rows.parse(rows);
}

/** Filters: AND between them, OR inside a list. Times are RFC 3339 or `now-7d`. */
export interface FacesSelection {
  /** Absent: of all accounts. */
  readonly account_id?: string;
  /** null: faces in no list. */
  readonly list_id?: string | null | undefined;
  /** Part of it. */
  readonly user_data?: string | undefined;
  readonly event_id?: string | undefined;
  readonly external_ids?: readonly string[] | undefined;
  readonly face_ids?: readonly string[] | undefined;
  readonly face_id__gte?: string | undefined;
  readonly face_id__lt?: string | undefined;
  readonly create_time__gte?: string | undefined;
  readonly create_time__lt?: string | undefined;
  /** Only faces that have attributes. */
  readonly with_attributes?: boolean | undefined;
}

/** A page of the account's faces that pass all filters, newest first. */
export async function listFaces(sql: Queryable, query: FacesSelection & Page): Promise<Face[]> {
  const where = conditionsOf(query);
  const { text, values } = where.fragment();
  const { rows } = await sql.query(
    `select ${COLUMNS} from faces.faces f
      where ${text}
      order by f.create_time desc, f.face_id
      ${where.page(query)}`,
    values,
  );
  return Rows.parse(rows);
}

export async function countFaces(sql: Queryable, query: FacesSelection): Promise<number> {
  const { text, values } = conditionsOf(query).fragment();
  const { rows } = await sql.query(`select count(*) from faces.faces f where ${text}`, values);
  return Count.parse(rows)[0].count;
}

function conditionsOf(query: FacesSelection): Conditions {
  const where = new Conditions();
  where.equals('f.account_id', 'uuid', query.account_id);
  where.contains('f.user_data', query.user_data);
  where.equals('f.event_id', 'uuid', query.event_id);
  where.among('f.external_id', 'text', query.external_ids);
  where.among('f.face_id', 'uuid', query.face_ids);
  where.range('f.face_id', 'uuid', query.face_id__gte, query.face_id__lt);
  where.times('f.create_time', query.create_time__gte, query.create_time__lt);
  inList(where, query.list_id);
  if (query.with_attributes === true) where.add('f.attribute_time is not null');
  return where;
}

/** In the list; null: in no list at all. */
function inList(where: Conditions, list_id: string | null | undefined): void {
  if (list_id === undefined) return;
  const links = 'select from faces.list_faces l where l.face_id = f.face_id and l.account_id = f.account_id';
  if (list_id === null) where.add(`not exists (${links})`);
  else where.add(`exists (${links} and l.list_id = ${where.put(list_id, 'uuid')})`);
}

/** Faces with attributes, wherever these came from, of all accounts. Reads the whole table. */
export async function countDescribedFaces(sql: Queryable): Promise<number> {
  const { rows } = await sql.query({
    name: 'faces.countDescribedFaces',
    text: `select count(*) from faces.faces where attribute_time is not null`,
  });
  return Count.parse(rows)[0].count;
}
