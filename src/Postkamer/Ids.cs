using Rotonde.Basis;

namespace Rotonde.Postkamer;

/// <summary>The id of a message in the register.</summary>
public readonly record struct BerichtId(Guid Waarde) : IId<BerichtId>
{
    /// <inheritdoc />
    public static BerichtId Van(Guid waarde) => new(waarde);

    /// <summary>A new id, ordered in time.</summary>
    public static BerichtId Nieuw() => new(Volgid.Nieuw());

    /// <inheritdoc />
    public override string ToString() => Waarde.ToString();
}
