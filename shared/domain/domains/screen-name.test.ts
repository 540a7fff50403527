import { describe, expect, it } from 'vitest';
import type { RefusalKind } from './refusal';
import { screenName } from './screen-name';

describe('rule K6', () => {
  it.each<[string, RefusalKind]>([
    ['co.uk', 'public-suffix'],
    ['foo.ck', 'public-suffix'],
    ['github.io', 'public-suffix'],
    ['s3.amazonaws.com', 'public-suffix'],
    ['gmail.com', 'free-mail'],
    ['GMX.de', 'free-mail'],
    ['outlook.com', 'free-mail'],
    ['proton.me', 'free-mail'],
    ['fastmail.com', 'free-mail'],
    ['acme.local', 'special-use'],
    ['acme.internal', 'special-use'],
    ['acme.test', 'special-use'],
    ['acme.example', 'special-use'],
    ['acme.invalid', 'special-use'],
    ['acme.onion', 'special-use'],
    ['8.b.d.0.1.0.0.2.ip6.arpa', 'special-use'],
    ['acme.localhost', 'special-use'],
    ['acme.nosuchtld', 'unknown-suffix'],
    ['127.0.0.1', 'ip-literal'],
    ['аpple.com', 'mixed-script'],
    ['ann@acme.com', 'malformed'],
  ])('%s is refused as %s, with a reason and a next step', (input, kind) => {
    const screening = screenName(input);
    expect(screening).toMatchObject({ ok: false, refusal: { kind } });
    if (screening.ok) return;
    expect(screening.refusal.reason).toMatch(/^.{20,}\.$/);
    expect(screening.refusal.nextStep).toMatch(/^.{10,}\.$/);
  });

  it.each([
    'acme-widgets.com',
    'example.com',
    'mail.acme-widgets.com',
    'www.ck',
    'acme.github.io',
    'bücher.de',
    '日本語テスト.jp',
  ])('%s can be added', (input) => {
    expect(screenName(input)).toMatchObject({ ok: true, looksLike: null });
  });

  it('tells when a whole name in another script looks like a Latin one', () => {
    expect(screenName('аррӏе.com')).toMatchObject({
      ok: true,
      looksLike: 'apple.com',
      ascii: 'xn--80ak6aa92e.com',
    });
  });
});
