// A second Elasticsearch of the tests, with Japanese word forms: the first one's files, linked, and a plugin on Lucene's analyser.
// The plugin analysis-kuromoji itself is not in Maven Central; `test/support/kuromoji/` takes its place.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const COPY = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy';
const SOURCE = fileURLToPath(new URL('../test/support/kuromoji/KuromojiPlugin.java', import.meta.url));
const JAVA = 17;

/** Another plugin is another folder. */
export const kuromojiHome = (home) =>
  `${home}-kuromoji-${createHash('sha256').update(readFileSync(SOURCE)).digest('hex').slice(0, 8)}`;

/** Makes it beside `home`, unless it is there. Answers why not. */
export function makeKuromoji(home, version, javaHome) {
  const made = kuromojiHome(home);
  if (existsSync(made)) return undefined;
  const compiler = join(javaHome, 'bin', 'javac');
  if (!existsSync(compiler)) return 'no Java compiler (javac)';
  const making = `${made}.${process.pid}`;
  try {
    linked(home, making);
    const problem = makePlugin(making, version, compiler);
    if (!problem && !existsSync(made)) renameSync(making, made);
    return problem;
  } catch (error) {
    return error.message;
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
}

function makePlugin(home, version, compiler) {
  const plugin = join(home, 'plugins', 'analysis-kuromoji');
  const classes = join(plugin, 'classes');
  mkdirSync(classes, { recursive: true });
  const lucene = readdirSync(join(home, 'lib')).flatMap((name) => /^lucene-core-(.+)\.jar$/.exec(name)?.[1] ?? [])[0];
  const artifact = `org.apache.lucene:lucene-analysis-kuromoji:${lucene}:jar`;
  const fetched = run('mvn', ['-q', '-B', '-C', COPY, `-Dartifact=${artifact}`, `-DoutputDirectory=${plugin}`], plugin);
  if (!fetched) return `Maven could not bring ${artifact}`;
  const path = [join(home, 'lib', '*'), join(plugin, '*')].join(':');
  const compiled =
    run(compiler, ['--release', String(JAVA), '-cp', path, '-d', classes, SOURCE], plugin) &&
    run(
      join(dirname(compiler), 'jar'),
      ['--create', '--file', join(plugin, 'kuromoji.jar'), '-C', classes, '.'],
      plugin,
    );
  if (!compiled) return 'its plugin could not be compiled';
  rmSync(classes, { recursive: true });
  const descriptor = {
    ...{ name: 'analysis-kuromoji', description: 'Japanese word forms', version, classname: 'kuromoji.KuromojiPlugin' },
    ...{ 'java.version': JAVA, 'elasticsearch.version': version },
  };
  const lines = Object.entries(descriptor).map(([key, value]) => `${key}=${value}\n`);
  writeFileSync(join(plugin, 'plugin-descriptor.properties'), lines.join(''));
  return undefined;
}

const run = (program, args, cwd) =>
  spawnSync(program, args, { cwd, stdio: ['ignore', 'inherit', 'inherit'], timeout: 300_000 }).status === 0;

/** It finds its files beside its program: a link to the folder would lead back to the first one. */
function linked(from, to) {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linked(source, target);
    else linkedFile(source, target);
  }
}

function linkedFile(source, target) {
  try {
    linkSync(source, target);
  } catch {
    // Not every file system can.
    cpSync(source, target);
  }
}
