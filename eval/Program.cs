using System.Globalization;
using SeedsSdk.Eval;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
return EvalApp.Run(args, Console.Out, Console.Error, Console.IsOutputRedirected);
