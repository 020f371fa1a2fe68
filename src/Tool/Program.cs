using System.CommandLine;
using SeedsSdk.Tool;

var root = new RootCommand("Reads plain-text reports: who said what, where, when, on what evidence.")
{
    ExportCommand.Create(),
};
return await root.Parse(args).InvokeAsync().ConfigureAwait(false);
