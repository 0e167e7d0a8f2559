import net from 'node:net';

/** A TCP relay to a server that can be shut: connections break and new ones are refused. */
export async function openGate(target: string) {
  const { hostname, port } = new URL(`tcp://${target}`);
  let isOpen = true;
  const sockets = new Set<net.Socket>();
  const gate = net.createServer((inner) => {
    if (!isOpen) return void inner.destroy();
    const outer = net.connect(Number(port), hostname);
    for (const socket of [inner, outer]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        inner.destroy();
        outer.destroy();
      });
    }
    inner.pipe(outer).pipe(inner);
  });
  await new Promise<void>((resolve) => gate.listen(0, '127.0.0.1', resolve));
  return {
    /** Its own address: `127.0.0.1:<port>` */
    host: `127.0.0.1:${(gate.address() as net.AddressInfo).port}`,
    shut() {
      isOpen = false;
      for (const socket of sockets) socket.destroy();
    },
    open() {
      isOpen = true;
    },
    close: () => new Promise((resolve) => gate.close(resolve)),
  };
}
