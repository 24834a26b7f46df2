import { describe, expect, test } from 'vitest';
import { Delivery, deliveryOf, NotificationKind } from '../../server/features/notifications/notification.kinds.ts';
import { mailTimeOf } from '../../server/features/notifications/notification.times.ts';

const at = (time: string) => new Date(`2025-11-${time}:00+09:00`);
const NIGHT = { from: 20 * 60, to: 7 * 60 };
const LUNCH = { from: 12 * 60, to: 13 * 60 };

describe('when a mail about a notification goes out (Asia/Tokyo)', () => {
  test.each([
    ['at once by day', '12T14:20', Delivery.MAIL, NIGHT, '12T14:20'],
    ['in the evening, after the night', '12T20:00', Delivery.MAIL, NIGHT, '13T07:00'],
    ['after midnight, the same morning', '13T02:30', Delivery.MAIL, NIGHT, '13T07:00'],
    ['at the end of the quiet hours they are over', '13T07:00', Delivery.MAIL, NIGHT, '13T07:00'],
    ['quiet hours of one day', '12T12:59', Delivery.MAIL, LUNCH, '12T13:00'],
    ['without quiet hours', '12T23:00', Delivery.MAIL, null, '12T23:00'],
    ['the digest of the next morning', '12T14:20', Delivery.DIGEST, null, '13T08:00'],
    ['the digest of this morning', '12T07:59', Delivery.DIGEST, null, '12T08:00'],
    ['a digest waits for the end of the quiet hours', '12T14:20', Delivery.DIGEST, { from: 0, to: 9 * 60 }, '13T09:00'],
  ])('%s', (_, when, delivery, quiet, due) => {
    expect(mailTimeOf(at(when), delivery, quiet)?.toISOString()).toBe(at(due).toISOString());
  });

  test('none for what is told in the platform only', () => {
    expect(mailTimeOf(at('12T14:20'), Delivery.IN_APP, null)).toBeNull();
  });
});

describe('how one is told', () => {
  test('what one chose, else what is usual; nothing that does not concern the capacity', () => {
    expect(deliveryOf('vendor', NotificationKind.INTRODUCED)).toBe(Delivery.MAIL);
    expect(deliveryOf('vendor', NotificationKind.INTRODUCED, { INTRODUCED: 'DIGEST' })).toBe(Delivery.DIGEST);
    expect(deliveryOf('vendor', NotificationKind.ASSIGNED, { ASSIGNED: 'MAIL' })).toBe(Delivery.OFF);
    expect(deliveryOf('official', NotificationKind.MESSAGE)).toBe(Delivery.OFF);
  });

  test('where a mail of its own comes, no second one is sent', () => {
    expect(deliveryOf('member', NotificationKind.MESSAGE, { MESSAGE: 'MAIL' })).toBe(Delivery.IN_APP);
    expect(deliveryOf('member', NotificationKind.CONTACT_DUE, { CONTACT_DUE: 'OFF' })).toBe(Delivery.OFF);
  });
});
