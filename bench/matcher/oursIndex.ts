import type { RowsFile, SearchQuestion } from './peers.ts';

const missing = () => Promise.reject(new Error('matcher-native has no index yet'));

export const buildIndex = (_file: RowsFile, _path: string, _threads: number): Promise<never> => missing();
export const openIndex = (_path: string, _dimensions: number): Promise<never> => missing();
export const searchIndex = (_effort: number, _question: SearchQuestion): Promise<never> => missing();
