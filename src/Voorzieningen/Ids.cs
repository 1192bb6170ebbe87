using Rotonde.Basis;

namespace Rotonde.Voorzieningen;

/// <summary>The id of an application.</summary>
public readonly record struct AanvraagId(Guid Waarde) : IId<AanvraagId>
{
    /// <inheritdoc />
    public static AanvraagId Van(Guid waarde) => new(waarde);

    /// <summary>A new id, ordered in time.</summary>
    public static AanvraagId Nieuw() => new(Volgid.Nieuw());

    /// <inheritdoc />
    public override string ToString() => Waarde.ToString();
}

/// <summary>The id of an indication.</summary>
public readonly record struct IndicatieId(Guid Waarde) : IId<IndicatieId>
{
    /// <inheritdoc />
    public static IndicatieId Van(Guid waarde) => new(waarde);

    /// <summary>A new id, ordered in time.</summary>
    public static IndicatieId Nieuw() => new(Volgid.Nieuw());

    /// <inheritdoc />
    public override string ToString() => Waarde.ToString();
}

/// <summary>The id of a decision.</summary>
public readonly record struct BeschikkingId(Guid Waarde) : IId<BeschikkingId>
{
    /// <inheritdoc />
    public static BeschikkingId Van(Guid waarde) => new(waarde);

    /// <summary>A new id, ordered in time.</summary>
    public static BeschikkingId Nieuw() => new(Volgid.Nieuw());

    /// <inheritdoc />
    public override string ToString() => Waarde.ToString();
}

/// <summary>The id of an individual provision: one line of help to one person.</summary>
public readonly record struct VoorzieningId(Guid Waarde) : IId<VoorzieningId>
{
    /// <inheritdoc />
    public static VoorzieningId Van(Guid waarde) => new(waarde);

    /// <summary>A new id, ordered in time.</summary>
    public static VoorzieningId Nieuw() => new(Volgid.Nieuw());

    /// <inheritdoc />
    public override string ToString() => Waarde.ToString();
}

/// <summary>The id of an allocation.</summary>
public readonly record struct ToewijzingId(Guid Waarde) : IId<ToewijzingId>
{
    /// <inheritdoc />
    public static ToewijzingId Van(Guid waarde) => new(waarde);

    /// <summary>A new id, ordered in time.</summary>
    public static ToewijzingId Nieuw() => new(Volgid.Nieuw());

    /// <inheritdoc />
    public override string ToString() => Waarde.ToString();
}
