export function contentSecurityPolicy(officeJs: string): string;
