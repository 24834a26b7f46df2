export declare function findDovecot(): { path: string; reason?: undefined } | { path?: undefined; reason: string };
export declare function prepareDovecot(): void;
