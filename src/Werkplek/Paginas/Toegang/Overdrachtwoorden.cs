using Rotonde.Toegang.Hulpvragen;
using Rotonde.Toegang.Overdrachten;
using Rotonde.Weblaag.Weergave;
using Rotonde.Werkplek.Paginas.Werkvoorraad;

namespace Rotonde.Werkplek.Paginas.Toegang;

/// <summary>The board and handovers in the words of the people who work with them.</summary>
internal static class Overdrachtwoorden
{
    public static string InWoorden(this Bordstand stand) => stand switch
    {
        Bordstand.Ingrijpen => "nu ingrijpen",
        Bordstand.Nieuw => "nieuw",
        Bordstand.InTriage => "wordt bekeken",
        Bordstand.Teruggekomen => "teruggekomen, zoek verder",
        Bordstand.WachtOpAanvaarding => "wacht op aanvaarding",
        Bordstand.WachtOpContact => "wacht op eerste contact",
        _ => throw new ArgumentOutOfRangeException(nameof(stand)),
    };

    public static Toon Toon(this Bordstand stand) => stand switch
    {
        Bordstand.Ingrijpen => Rotonde.Weblaag.Weergave.Toon.Fout,
        Bordstand.Nieuw or Bordstand.Teruggekomen => Rotonde.Weblaag.Weergave.Toon.LetOp,
        _ => Rotonde.Weblaag.Weergave.Toon.Bezig,
    };

    public static string InWoorden(this Overdrachtsoort soort) => soort switch
    {
        Overdrachtsoort.Warm => "warme overdracht",
        Overdrachtsoort.Doorgezet => "doorgezet",
        Overdrachtsoort.Ingrijpen => "nu ingrijpen",
        _ => throw new ArgumentOutOfRangeException(nameof(soort)),
    };

    public static string InWoorden(this Overdrachtstatus status) => status switch
    {
        Overdrachtstatus.Wacht => "wacht op antwoord",
        Overdrachtstatus.Aanvaard => "aanvaard, nog geen contact",
        Overdrachtstatus.Geweigerd => "niet aanvaard",
        Overdrachtstatus.Ingetrokken => "ingetrokken",
        Overdrachtstatus.Afgerond => "er was contact",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static Toon Toon(this Overdrachtstatus status) => status switch
    {
        Overdrachtstatus.Afgerond => Rotonde.Weblaag.Weergave.Toon.Goed,
        Overdrachtstatus.Geweigerd => Rotonde.Weblaag.Weergave.Toon.Fout,
        Overdrachtstatus.Ingetrokken => Rotonde.Weblaag.Weergave.Toon.Rustig,
        _ => Rotonde.Weblaag.Weergave.Toon.Bezig,
    };

    /// <summary>The clock of a handover or of an item of the board.</summary>
    public static Tijdigheid Klok(DateOnly uiterlijk, DateTimeOffset? om, DateTimeOffset nu, DateOnly vandaag) =>
        om is { } moment ? Tijdigheid.InUren(moment, nu) : Tijdigheid.InWerkdagen(uiterlijk, vandaag);
}
