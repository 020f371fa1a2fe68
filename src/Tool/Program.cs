using SeedsSdk.Tool.Cli;

return await SeedsTool.RunAsync(args, ToolConsole.OfProcess(), CancellationToken.None).ConfigureAwait(false);
