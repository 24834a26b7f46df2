import { expect, test } from 'vitest';
import { createLog } from '../../server/platform/log.ts';

const written = (json: boolean, write: (log: ReturnType<typeof createLog>) => void): string => {
  let text = '';
  write(createLog('info', { json, destination: { write: (line) => void (text += line) } }));
  return text;
};

const request = {
  headers: {
    cookie: 'session=open-sesame',
    authorization: 'Bearer open-sesame',
    'set-cookie': 'open-sesame',
    host: 'dx',
  },
};

test.each([true, false])('what opens a door is never logged (json: %s)', (json) => {
  const text = written(json, (log) => {
    log.info({ password: 'open-sesame', token: 'open-sesame', req: request }, 'signed in');
    log.info({ variables: { input: { password: 'open-sesame', email: 'a@example.jp' } } }, 'asked');
    log.info({ variables: { input: { code: 'open-sesame', value: 'open-sesame' }, code: 'open-sesame' } }, 'verified');
    log.info({ recoveryCodes: ['open-sesame'], pendingToken: 'open-sesame', sealedTotp: 'open-sesame' }, 'enrolled');
    log.info({ variables: { response: 'open-sesame' } }, 'answered');
  });
  expect(text).toContain('a@example.jp');
  expect(text).not.toContain('open-sesame');
});

test('the code of an error stays: it says what happened', () => {
  const error = Object.assign(new Error('broken'), { code: '23505' });
  expect(written(true, (log) => log.error({ err: error }, 'Unexpected error'))).toContain('23505');
});

test('machines get one JSON object a line', () => {
  const line = written(true, (log) => log.info({ url: 'http://x' }, 'Serving'));
  expect(JSON.parse(line)).toMatchObject({ level: 30, msg: 'Serving', url: 'http://x' });
  expect(line.match(/\n/g)).toHaveLength(1);
});

test('people get one readable line, and the stack of an error', () => {
  const text = written(false, (log) => {
    log.child({ node: 'a' }).info({ url: 'http://x', took: 3 }, 'Serving');
    log.error({ err: new Error('broken') }, 'Unexpected error');
    log.debug('not at this level');
  });
  expect(text).toMatch(/^\d\d:\d\d:\d\d INFO {2}Serving node=a url=http:\/\/x took=3\n/);
  expect(text).toMatch(/ERROR Unexpected error\nError: broken\n {4}at /);
  expect(text).not.toContain('not at this level');
});
