/** Logins of machines: they never show up at a desk, and claiming them unasked breaks a night's work. */
export const serviceNames: readonly string[] = [
  'Build server',
  'Deploy bot',
  'Nightly backup',
  'Release notes bot',
  'Translation sync',
  'Customs feed',
  'Container tracker',
  'Crane telemetry',
  'Monitoring alerts',
  'Incident mailbox',
  'License watcher',
  'Berth planner import',
  'Invoice robot',
  'Test runner',
  'Static analysis',
  'Documentation publisher',
  'Statistics export',
  'Mirror of repositories',
  'Helpdesk mailbox',
  'Fleet positions',
  'Weather feed',
  'Payroll export',
  'Badge printer',
  'Meeting room display',
  'Data warehouse loader',
  'Contract archive',
  'Staging robot',
  'Smoke tests',
];

/** `Deploy bot` becomes `svc-deploy-bot`. */
export function serviceLocalPart(name: string): string {
  return `svc-${name.toLowerCase().replace(/[^a-z]+/g, '-')}`;
}
