using Rotonde.Basis;
using Rotonde.Berichten.Berichttypen;
using Rotonde.Voorzieningen.Brieven;

namespace Rotonde.Voorzieningen.Toewijzingen;

/// <summary>What a 301 says about our decision. How a 301 is written and checked is Berichten.</summary>
internal static class Toewijzingsbericht
{
    /// <summary>
    /// The allocations a message must hold: all of this client with this provider under this law that hold today or later, and all that changed since the last
    /// message (OP087).
    /// </summary>
    internal static IReadOnlyList<Toewijzing> Inhoud(IEnumerable<Toewijzing> vanClientBijAanbieder, DateOnly vandaag) =>
    [
        .. vanClientBijAanbieder
            .Where(t => t.Tot is null || t.Tot >= vandaag || t.VerzondenMoment is null || t.Moment > t.VerzondenMoment)
            .OrderBy(t => t.Nummer),
    ];

    /// <summary>One allocation. The reason of a change goes along only in the message in which it changed (IV099).</summary>
    internal static ToegewezenProduct Product(Toewijzing t) => new()
    {
        ToewijzingNummer = t.Nummer,
        Product = new Productaanduiding(t.Categorie, t.Code),
        Toewijzingsdatum = t.Moment.DagInNederland(),
        Toewijzingstijd = TimeOnly.FromDateTime(t.Moment.TijdInNederland()),
        Ingangsdatum = t.Van,
        Einddatum = t.Tot,
        RedenWijziging = t.Reden is { } reden && (t.VerzondenMoment is null || t.Moment > t.VerzondenMoment) ? Code(reden) : null,
        Omvang = new Berichten.Berichttypen.Omvang(t.Volume, Code(t.Eenheid), Code(t.Frequentie)),
    };

    /// <summary>
    /// The client. The address of somebody with a geheim adres never leaves (invariant 15): the provider then reaches the client through the municipality, whose
    /// post address and number take its place.
    /// </summary>
    internal static Uitkomst<Toewijzingsclient> Client(Persoonskaart kaart, Bsn bsn, DateOnly geboren, Briefafzender gemeente)
    {
        if (Contact(kaart, gemeente) is not { } contact)
        {
            return new Weigering(
                nameof(Toewijzingsbericht),
                kaart.GeheimAdres
                    ? "Het adres van deze inwoner is geheim. Het bericht heeft dan een telefoonnummer van de gemeente nodig, en dat is niet ingevuld."
                    : "Het adres van de inwoner ontbreekt. Zonder adres kan het bericht niet weg.");
        }

        return new Toewijzingsclient
        {
            Bsn = bsn,
            Geboortedatum = new Geboortedatum(geboren),
            Geslacht = kaart.Geslacht,
            Naam = new Persoonsnaam { Achternaam = kaart.Achternaam, Voorvoegsel = kaart.Voorvoegsel, Voornamen = kaart.Voornaam, Voorletters = kaart.Voorletters },
            Contacten = [contact],
        };
    }

    private static Contact? Contact(Persoonskaart kaart, Briefafzender gemeente)
    {
        if (kaart.GeheimAdres)
        {
            var cijfers = new string([.. (gemeente.Telefoon ?? "").Where(char.IsAsciiDigit)]);
            return cijfers.Length == 0 ? null : new Contact { Soort = "02", Organisatie = Kort(gemeente.Naam), Telefoons = [new Telefoon(cijfers)] };
        }

        return kaart.Adres is { } a
            ? new Contact
            {
                Soort = "01",
                Adres = new Adres
                {
                    Huisnummer = a.Huisnummer, Huisletter = a.Huisletter, Toevoeging = a.Toevoeging, Postcode = a.Postcode.Replace(" ", "", StringComparison.Ordinal),
                    Straatnaam = a.Straat.Length <= 24 ? a.Straat : a.Straat[..24], Plaatsnaam = a.Plaats, LandCode = "NL",
                },
            }
            : null;
    }

    private static string Kort(string naam) => naam.Length <= 35 ? naam : naam[..35];

    internal static string Code(Eenheid eenheid) => eenheid switch
    {
        Eenheid.Minuut => "01",
        Eenheid.Uur => "04",
        Eenheid.Etmaal => "14",
        Eenheid.Dagdeel => "16",
        Eenheid.StukOutput => "82",
        Eenheid.Euro => "83",
        Eenheid.StukInspanning => "84",
        _ => throw new ArgumentOutOfRangeException(nameof(eenheid)),
    };

    internal static string Code(Frequentie frequentie) => frequentie switch
    {
        Frequentie.PerDag => "1",
        Frequentie.PerWeek => "2",
        Frequentie.PerMaand => "4",
        Frequentie.Totaal => "6",
        _ => throw new ArgumentOutOfRangeException(nameof(frequentie)),
    };

    internal static string Code(Wijzigingsreden reden) => reden switch
    {
        Wijzigingsreden.Overleden => "02",
        Wijzigingsreden.Contractwijziging => "03",
        Wijzigingsreden.Verlenging => "04",
        Wijzigingsreden.Verkorting => "05",
        Wijzigingsreden.AnderDomein => "06",
        Wijzigingsreden.Verhuizing => "07",
        Wijzigingsreden.AndereAanbieder => "09",
        Wijzigingsreden.Verwijderd => "13",
        Wijzigingsreden.AdministratieveCorrectie => "14",
        _ => throw new ArgumentOutOfRangeException(nameof(reden)),
    };
}
