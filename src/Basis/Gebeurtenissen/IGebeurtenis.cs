namespace Rotonde.Basis.Gebeurtenissen;

/// <summary>
/// Something that happened, named as noun + participle (<c>BeschikkingAfgegeven</c>): an immutable public record that a module publishes for those
/// downstream. It is stored in the outbox in the same transaction and delivered by the Worker. It holds ids, never a BSN, name or address.
/// </summary>
public interface IGebeurtenis;

/// <summary>Listens to one kind of event of an upstream module. Delivered at least once in order; storage makes it once.</summary>
public interface ILuisteraar<in TGebeurtenis>
    where TGebeurtenis : IGebeurtenis
{
    /// <summary>Hears the event, inside a transaction of its own that also notes the delivery.</summary>
    /// <param name="gebeurtenis">What happened.</param>
    /// <param name="moment">When it happened.</param>
    /// <param name="stop">Cancels.</param>
    Task HoorAsync(TGebeurtenis gebeurtenis, DateTimeOffset moment, CancellationToken stop);
}

/// <summary>A handeling: one thing a person or the system can do, called directly. Found by this marker, so adding one touches one folder.</summary>
public interface IHandeling;

/// <summary>A question: reads and answers, changes nothing but the log. Found by this marker.</summary>
public interface IVraag;
