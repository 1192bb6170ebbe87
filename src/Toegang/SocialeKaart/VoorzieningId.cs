using Rotonde.Basis;

namespace Rotonde.Toegang.SocialeKaart;

/// <summary>Identity of one entry of the social map; the same as its HSDS service id.</summary>
public readonly record struct VoorzieningId(Guid Waarde) : IId<VoorzieningId>
{
    /// <inheritdoc />
    public static VoorzieningId Van(Guid waarde) => new(waarde);

    /// <summary>A new id, ordered in time.</summary>
    public static VoorzieningId Nieuw() => new(Volgid.Nieuw());

    /// <inheritdoc />
    public override string ToString() => Waarde.ToString();
}
