using Rotonde.Basis;

namespace Rotonde.Toegang;

/// <summary>The id of a question.</summary>
public readonly record struct HulpvraagId(Guid Waarde) : IId<HulpvraagId>
{
    /// <inheritdoc />
    public static HulpvraagId Van(Guid waarde) => new(waarde);

    /// <summary>A new id, ordered in time.</summary>
    public static HulpvraagId Nieuw() => new(Volgid.Nieuw());

    /// <inheritdoc />
    public override string ToString() => Waarde.ToString();
}

/// <summary>The id of a handover.</summary>
public readonly record struct OverdrachtId(Guid Waarde) : IId<OverdrachtId>
{
    /// <inheritdoc />
    public static OverdrachtId Van(Guid waarde) => new(waarde);

    /// <summary>A new id, ordered in time.</summary>
    public static OverdrachtId Nieuw() => new(Volgid.Nieuw());

    /// <inheritdoc />
    public override string ToString() => Waarde.ToString();
}

/// <summary>The id of a melding: the case that starts with it.</summary>
public readonly record struct MeldingId(Guid Waarde) : IId<MeldingId>
{
    /// <inheritdoc />
    public static MeldingId Van(Guid waarde) => new(waarde);

    /// <summary>A new id, ordered in time.</summary>
    public static MeldingId Nieuw() => new(Volgid.Nieuw());

    /// <inheritdoc />
    public override string ToString() => Waarde.ToString();
}
