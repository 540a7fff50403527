import { describe, expect, it } from 'vitest';
import { judgeRedirect } from './redirect-rule';
import { fileAddress, redirectAddress } from './verification-file';

const domain = 'acme-widgets.com';
const only = redirectAddress(domain);
const judge = (status: number, location: string | null, from = fileAddress(domain)) =>
  judgeRedirect(domain, from, status, location);

describe('redirects', () => {
  it.each([301, 302, 307, 308])('status %i to the www name is followed', (status) => {
    expect(judge(status, only)).toEqual({ follow: true, url: only });
  });

  it.each([
    `//www.${domain}/atlassian-domain-verification.html`,
    only.replace('www.', 'WWW.'),
    only.replace('.com', '.com:443'),
  ])('%s is the same address', (location) => {
    expect(judge(301, location)).toEqual({ follow: true, url: only });
  });

  it.each([300, 303, 304, 305, 306])('status %i is not followed', (status) => {
    expect(judge(status, only)).toMatchObject({ follow: false });
  });

  it.each([
    null,
    '',
    '/atlassian-domain-verification.html',
    fileAddress(domain),
    only.replace('https', 'http'),
    only.replace('.com', '.com:8443'),
    `${only}?x=1`,
    `${only}#x`,
    `${only}/`,
    'https://www.evil.com/atlassian-domain-verification.html',
    `https://www.${domain}.evil.com/atlassian-domain-verification.html`,
    `https://www.${domain}@evil.com/atlassian-domain-verification.html`,
    `https://evil.com\\@www.${domain}/atlassian-domain-verification.html`,
    `https://mail.${domain}/atlassian-domain-verification.html`,
    `https://www.${domain}/`,
    'file:///atlassian-domain-verification.html',
    'ftp://www.acme-widgets.com/atlassian-domain-verification.html',
    'data:text/html,x',
    'javascript:alert(1)',
  ])('%s is refused with a reason', (location) => {
    const verdict = judge(301, location);
    expect(verdict.follow).toBe(false);
    expect(verdict.follow ? '' : verdict.reason).not.toBe('');
  });

  it('a second redirect is refused', () => {
    expect(judge(301, only, only)).toMatchObject({
      follow: false,
      reason: expect.stringContaining('second time'),
    });
  });
});
