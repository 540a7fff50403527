import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalName, type NameFault } from './canonical-name';

const long = (length: number) => 'a'.repeat(length);

describe('canonical names', () => {
  it.each([
    ['acme-widgets.com', 'acme-widgets.com', 'acme-widgets.com'],
    ['  Acme-Widgets.COM.\n', 'acme-widgets.com', 'acme-widgets.com'],
    ['mail.acme.co.uk', 'mail.acme.co.uk', 'mail.acme.co.uk'],
    ['bücher.de', 'xn--bcher-kva.de', 'bücher.de'],
    ['XN--BCHER-KVA.de', 'xn--bcher-kva.de', 'bücher.de'],
    ['faß.de', 'xn--fa-hia.de', 'faß.de'],
    ['Ａcme。com', 'acme.com', 'acme.com'],
    ['日本語テスト.jp', 'xn--zckzah9945czlbtz6h.jp', '日本語テスト.jp'],
    ['한국어abc.kr', 'xn--abc-lt8l948gbwt.kr', '한국어abc.kr'],
    [`${long(63)}.com`, `${long(63)}.com`, `${long(63)}.com`],
    ['a.b.c.d.e.f.g.h.acme.com', 'a.b.c.d.e.f.g.h.acme.com', 'a.b.c.d.e.f.g.h.acme.com'],
  ])('%s is accepted', (input, ascii, unicode) => {
    expect(canonicalName(input)).toMatchObject({ ok: true, unicode, ascii });
  });

  it.each<[string, NameFault]>([
    ['', 'empty'],
    [' \t', 'empty'],
    ['.', 'empty-label'],
    ['acme..com', 'empty-label'],
    ['.acme.com', 'empty-label'],
    ['acme.com..', 'empty-label'],
    ['ann@acme.com', 'address'],
    ['https://acme.com/', 'url'],
    ['acme.com/path', 'url'],
    ['acme.com:443', 'url'],
    ['acme.com?x', 'url'],
    ['192.0.2.1', 'ip-literal'],
    ['0x7f.1', 'ip-literal'],
    ['2130706433', 'ip-literal'],
    ['0177.0.0.1', 'ip-literal'],
    ['acme.1', 'ip-literal'],
    ['::1', 'ip-literal'],
    ['[2001:db8::1]', 'ip-literal'],
    ['::ffff:127.0.0.1', 'ip-literal'],
    ['fe80::1%eth0', 'ip-literal'],
    ['\ufeffacme.com', 'invisible'],
    ['acme\u202e.com', 'invisible'],
    ['acme\u200f.com', 'invisible'],
    ['ac\u00adme.com', 'invisible'],
    ['acme\u0000.com', 'invisible'],
    ['ac\u3164me.com', 'invisible'],
    ['*.acme.com', 'wildcard'],
    ['ac me.com', 'forbidden-character'],
    ['_dmarc.acme.com', 'forbidden-character'],
    ['acme!.com', 'forbidden-character'],
    ['ac\u200dme.com', 'forbidden-character'],
    ['-acme.com', 'hyphen'],
    ['acme-.com', 'hyphen'],
    ['bq--abwhky3f6fxq.jakacomo.com', 'reserved-prefix'],
    ['h---test.hk2yz.org', 'reserved-prefix'],
    ['xn--.com', 'bad-punycode'],
    ['xn--109-3veba6djs1bfxlfmx6c9g.xn--f1awi.xn--p1ai', 'bad-punycode'],
    ['xn--acme-.com', 'bad-punycode'],
    [`${long(64)}.com`, 'label-length'],
    [`${Array.from({ length: 5 }, () => long(60)).join('.')}.com`, 'name-length'],
    ['acme', 'single-label'],
    ['a.b.c.d.e.f.g.h.i.acme.com', 'too-many-labels'],
    ['аpple.com', 'mixed-script'],
    ['xn--pple-43d.com', 'mixed-script'],
    ['gооgle.com', 'mixed-script'],
  ])('%j is refused as %s', (input, fault) => {
    expect(canonicalName(input)).toEqual({ ok: false, fault });
  });

  it('is the same for every spelling of a name, and stable', () => {
    const label = fc.stringMatching(/^[a-z0-9]{1,20}$/).filter((text) => !/^\d+$/.test(text));
    fc.assert(
      fc.property(fc.array(label, { minLength: 1, maxLength: 5 }), fc.boolean(), (labels, dot) => {
        const name = `${labels.join('.')}.com`;
        const spelled = `${dot ? `${name.toUpperCase()}.` : ` ${name} `}`;
        expect(canonicalName(spelled)).toEqual({ ok: true, ascii: name, unicode: name });
      }),
    );
  });

  it('never lets anything but letters, digits, hyphens and dots through', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        for (const input of [text, `${text}.com`, `acme${text}.com`]) {
          const name = canonicalName(input);
          if (!name.ok) continue;
          expect(name.ascii).toMatch(/^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]+$/);
          expect(canonicalName(name.unicode)).toEqual(name);
          expect(canonicalName(name.ascii)).toEqual(name);
        }
      }),
      { numRuns: 500 },
    );
  });
});
