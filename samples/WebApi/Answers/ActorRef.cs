using SeedsSdk;

namespace WebApi.Answers;

/// <summary>An actor by id and name.</summary>
internal sealed record ActorRef(string Id, string Name)
{
    public static ActorRef Of(Actor actor) => new(actor.Id, actor.Name);

    public static ActorRef? OfOptional(Actor? actor) => actor is null ? null : Of(actor);

    public static ActorRef[] Of(IReadOnlyList<Actor> actors) => [.. actors.Select(Of)];
}
