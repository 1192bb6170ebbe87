namespace Rotonde.Basis;

/// <summary>Who it is about, without saying who: the id of a person in one municipality's database. Never the BSN.</summary>
public readonly record struct PersoonId(Guid Waarde) : IId<PersoonId>
{
    /// <inheritdoc />
    public static PersoonId Van(Guid waarde) => new(waarde);

    /// <summary>A new id, ordered in time.</summary>
    public static PersoonId Nieuw() => new(Volgid.Nieuw());

    /// <inheritdoc />
    public override string ToString() => Waarde.ToString();
}
