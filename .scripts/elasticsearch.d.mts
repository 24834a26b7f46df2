type Found =
  | { home: string; javaHome: string; reason?: undefined }
  | { home?: undefined; javaHome?: undefined; reason: string };
export function findElasticsearch(): Found;
export function findKuromoji(): Found;
