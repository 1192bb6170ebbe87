using Rotonde.Basis;

namespace Rotonde.Declaraties;

/// <summary>The id of a declaration.</summary>
public readonly record struct DeclaratieId(Guid Waarde) : IId<DeclaratieId>
{
    /// <inheritdoc />
    public static DeclaratieId Van(Guid waarde) => new(waarde);

    /// <summary>A new id, ordered in time.</summary>
    public static DeclaratieId Nieuw() => new(Volgid.Nieuw());

    /// <inheritdoc />
    public override string ToString() => Waarde.ToString();
}

/// <summary>The id of a declared line.</summary>
public readonly record struct DeclaratieregelId(Guid Waarde) : IId<DeclaratieregelId>
{
    /// <inheritdoc />
    public static DeclaratieregelId Van(Guid waarde) => new(waarde);

    /// <summary>A new id, ordered in time.</summary>
    public static DeclaratieregelId Nieuw() => new(Volgid.Nieuw());

    /// <inheritdoc />
    public override string ToString() => Waarde.ToString();
}

/// <summary>The id of a signal.</summary>
public readonly record struct SignaalId(Guid Waarde) : IId<SignaalId>
{
    /// <inheritdoc />
    public static SignaalId Van(Guid waarde) => new(waarde);

    /// <summary>A new id, ordered in time.</summary>
    public static SignaalId Nieuw() => new(Volgid.Nieuw());

    /// <inheritdoc />
    public override string ToString() => Waarde.ToString();
}
