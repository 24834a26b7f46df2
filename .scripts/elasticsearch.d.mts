export function findElasticsearch():
  | { home: string; javaHome: string; reason?: undefined }
  | { home?: undefined; javaHome?: undefined; reason: string };
