// node healthTcp.mjs PORT: ends with 0 where this machine accepts a connection there.
import { connect } from 'node:net';

const socket = connect({ host: '127.0.0.1', port: Number(process.argv[2]), timeout: 3000 });
socket.once('connect', () => process.exit(0));
socket.once('timeout', () => process.exit(1));
socket.once('error', () => process.exit(1));
