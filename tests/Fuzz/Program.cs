using SeedsSdk.Fuzz;

return await FuzzCommand.Create().Parse(args).InvokeAsync().ConfigureAwait(false);
