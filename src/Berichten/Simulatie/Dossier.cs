using Rotonde.Basis;
using Rotonde.Berichten.Berichttypen;
using Rotonde.Berichten.Structuur;

namespace Rotonde.Berichten.Simulatie;

/// <summary>A made-up client at one aanbieder.</summary>
internal sealed class Dossier(Bsn bsn, Standaard standaard, Kant aanbieder, DateOnly geboren, string geslacht)
{
    internal Bsn Bsn { get; } = bsn;

    internal Standaard Standaard { get; } = standaard;

    internal Kant Aanbieder { get; } = aanbieder;

    internal List<Hulp> Hulp { get; } = [];

    /// <summary>Is an allocation or request on its way? Then nobody starts another.</summary>
    internal bool Bezig { get; set; }

    internal Meldingclient Meldingclient => new() { Bsn = Bsn, Geboortedatum = new(geboren), Geslacht = geslacht, Naam = new() { Achternaam = "Proefpersoon", Voorletters = "P" } };

    internal Toewijzingsclient Toewijzingsclient => new()
    {
        Bsn = Bsn,
        Geboortedatum = new(geboren),
        Geslacht = geslacht,
        Naam = new() { Achternaam = "Proefpersoon", Voorletters = "P" },
        Contacten = [new() { Soort = "01", Adres = new() { Huisnummer = 1, Postcode = "1234AB", Straatnaam = "Proefstraat", Plaatsnaam = "Proefstad", LandCode = "NL" } }],
    };
}

/// <summary>One allocation that the aanbieder accepted, and what was delivered and declared on it.</summary>
internal sealed class Hulp(Dossier dossier, Proefproduct product, ToegewezenProduct toewijzing, DateOnly ontvangen)
{
    internal Dossier Dossier { get; } = dossier;

    internal Proefproduct Product { get; } = product;

    internal ToegewezenProduct Toewijzing { get; set; } = toewijzing;

    /// <summary>The day its 301 came in.</summary>
    internal DateOnly Ontvangen { get; } = ontvangen;

    internal bool Ingetrokken => Toewijzing.RedenWijziging == "13";

    /// <summary>First day of the delivery that runs; none when none does.</summary>
    internal DateOnly? Loopt { get; set; }

    /// <summary>First day of all delivery.</summary>
    internal DateOnly? Begonnen { get; set; }

    /// <summary>Last day of all delivery.</summary>
    internal DateOnly? Gestopt { get; set; }

    /// <summary>Lines in hand or granted, by month.</summary>
    internal Dictionary<DateOnly, Prestatie> Gedeclareerd { get; } = [];

    /// <summary>How often a month came back.</summary>
    internal Dictionary<DateOnly, int> Afgewezen { get; } = [];

    internal Periode Looptijd => new(Toewijzing.Ingangsdatum, Toewijzing.Einddatum);
}
