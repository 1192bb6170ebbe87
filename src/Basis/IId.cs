namespace Rotonde.Basis;

/// <summary>An identity: a named Guid that cannot be mistaken for another one. Storage and JSON convert every type that implements it.</summary>
public interface IId<TSelf>
    where TSelf : struct, IId<TSelf>
{
    /// <summary>The bare value, for storage and addresses only.</summary>
    Guid Waarde { get; }

    /// <summary>Wraps a stored value.</summary>
    static abstract TSelf Van(Guid waarde);
}
