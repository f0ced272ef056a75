const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const validatorName = (schema: string): string => `validate${schema}`;
export const pathValidatorName = (operationId: string): string => `validate${capital(operationId)}Path`;
export const queryValidatorName = (operationId: string): string => `validate${capital(operationId)}Query`;
