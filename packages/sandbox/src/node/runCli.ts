import { isStablePayError } from '@stablepay/core';
import { cliHelp } from './cliHelp.ts';
import { parseCliOptions } from './parseCliOptions.ts';
import { type RunningSandbox, startSandbox } from './startSandbox.ts';

/** The part of `process` the command line touches. */
export type CliProcess = {
  args: readonly string[];
  env: Readonly<Record<string, string | undefined>>;
  print: (text: string) => void;
  printError: (text: string) => void;
};

const greeting = ({ url, apiKey, secretKey, controlToken }: RunningSandbox) => `
  StablePay sandbox. Test, no real money.

  API            ${url}/api/v1
  API key        ${apiKey}
  Secret key     ${secretKey}
  Inspector      ${url}/__sandbox/inspect
  Control API    ${url}/__sandbox
  Control token  ${controlToken}

  Ctrl-C ends it.

`;

/**
 * Does what the flags say. Resolves with the running sandbox, or with the exit code when there is
 * nothing to keep running: 0 after `--help`, 1 when it could not start.
 */
export async function runCli(host: CliProcess): Promise<RunningSandbox | number> {
  try {
    const { help, json, start } = parseCliOptions(host);
    if (help) {
      host.print(cliHelp);
      return 0;
    }
    const sandbox = await startSandbox(start);
    const { url, apiKey, secretKey, controlToken } = sandbox;
    host.print(
      json ? `${JSON.stringify({ url, apiKey, secretKey, controlToken })}\n` : greeting(sandbox),
    );
    return sandbox;
  } catch (error) {
    if (!isStablePayError(error)) throw error;
    host.printError(`stablepay-sandbox: ${error.message}\n`);
    return 1;
  }
}
