const LOOPBACK = new Set(['localhost', '127.0.0.1', '::1'])

/** True for the names under which only this machine is reached. */
export const isLoopback = (host: string): boolean => LOOPBACK.has(host.replace(/^\[|\]$/g, '').toLowerCase())
