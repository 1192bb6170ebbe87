using Rotonde.Aanbieders.Contracten;
using Rotonde.Weblaag.Weergave;

namespace Rotonde.Werkplek.Paginas.Aanbieders;

/// <summary>Contracts in words.</summary>
internal static class Contractwoorden
{
    public static string InWoorden(this Contractstand stand) => stand switch
    {
        Contractstand.Concept => "concept",
        Contractstand.Geselecteerd => "geselecteerd",
        Contractstand.Getekend => "getekend, begint later",
        Contractstand.Actief => "actief",
        Contractstand.Geblokkeerd => "geblokkeerd",
        Contractstand.Aflopend => "loopt binnen een half jaar af",
        _ => "beëindigd",
    };

    public static Toon Toon(this Contractstand stand) => stand switch
    {
        Contractstand.Actief => Weblaag.Weergave.Toon.Goed,
        Contractstand.Geblokkeerd => Weblaag.Weergave.Toon.Fout,
        Contractstand.Aflopend => Weblaag.Weergave.Toon.LetOp,
        Contractstand.Beeindigd => Weblaag.Weergave.Toon.Rustig,
        _ => Weblaag.Weergave.Toon.Bezig,
    };

    public static string InWoorden(this Contracttype type) => type switch
    {
        Contracttype.Inspanning => "inspanningsgericht",
        Contracttype.Output => "outputgericht",
        _ => "taakgericht",
    };

    public static string InWoorden(this Poortuitslag uitslag) => uitslag switch
    {
        Poortuitslag.Toelaten => "nieuwe toewijzing mag",
        Poortuitslag.Waarschuwen => "mag, met een waarschuwing",
        _ => "nieuwe toewijzing mag niet",
    };

    public static Toon Toon(this Poortuitslag uitslag) => uitslag switch
    {
        Poortuitslag.Toelaten => Weblaag.Weergave.Toon.Goed,
        Poortuitslag.Waarschuwen => Weblaag.Weergave.Toon.LetOp,
        _ => Weblaag.Weergave.Toon.Fout,
    };

    public static string InWoorden(this Capaciteit capaciteit) => capaciteit switch
    {
        Capaciteit.Vrij => "plaats",
        Capaciteit.Beperkt => "beperkt plaats",
        _ => "vol",
    };

    /// <summary>Measured against the ceiling, in whole percent; none without a ceiling.</summary>
    public static int? ProcentVanPlafond(this ContractRegel contract) =>
        contract is { Plafond.Centen: > 0, Gebruikt: { } gebruikt } ? (int)(gebruikt.Centen * 100m / contract.Plafond.Value.Centen) : null;
}
