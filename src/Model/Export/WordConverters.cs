using SeedsSdk.Shared;

namespace SeedsSdk.Export;

internal sealed class ActorKindConverter()
    : WordConverter<ActorKind>(PageFormat.ActorKinds, number => (ActorKind)number, kind => (int)kind);

internal sealed class QuoteKindConverter()
    : WordConverter<QuoteKind>(PageFormat.QuoteKinds, number => (QuoteKind)number, kind => (int)kind);

internal sealed class StatementFormConverter()
    : WordConverter<StatementForm>(PageFormat.StatementForms, number => (StatementForm)number, form => (int)form);
