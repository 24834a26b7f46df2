export function findRedis(): { path: string; reason?: undefined } | { path?: undefined; reason: string };
