using System.Globalization;
using Rotonde.Berichten.Controles;
using Rotonde.Berichten.Structuur;

namespace Rotonde.Berichten.Envelop;

/// <summary>
/// How an envelope is built: every field with its place in the order, and what may stand in it. One table for reading and writing. Source: SPEC §14.1.
/// The schema of the GGk is not public: whether a field lies in the namespace of the GGk or of StUF is read either way, and written as StUF 03.01 does.
/// </summary>
internal static class Envelopvorm
{
    internal const string Ggk = "http://www.stufstandaarden.nl/koppelvlak/ggk0210";
    internal const string Stuf = "http://www.egem.nl/StUF/StUF0301";
    internal const string Di01 = "envelopHeenbericht-ggk_Di01";
    internal const string Du01 = "envelopRetourbericht-ggk_Du01";
    internal const string Tijdvorm = "yyyyMMddHHmmss";

    internal static IReadOnlyList<string> Volgorde { get; } =
    [
        "stuurgegevens/berichtcode", "stuurgegevens/zender/organisatie", "stuurgegevens/zender/applicatie", "stuurgegevens/ontvanger/organisatie", "stuurgegevens/ontvanger/applicatie",
        "stuurgegevens/referentienummer", "stuurgegevens/tijdstipBericht", "stuurgegevens/crossRefnummer", "stuurgegevens/functie", "parameters/applicatieVersie",
        "parameters/applicatieSubversie", "parameters/functieVersie", "parameters/functieSubversie", "parameters/bericht/xmlBestand", "parameters/bericht/tekstBestand",
    ];

    /// <summary>The root of an envelope.</summary>
    internal static string Wortel(Envelopsoort soort) => soort == Envelopsoort.Heen ? Di01 : Du01;

    /// <summary>Everything that is wrong: fields that are strange, missing, twice or out of order, and what they say.</summary>
    internal static IReadOnlyList<Bevinding> Toets(Envelopsoort soort, IReadOnlyList<Envelopveld> velden, bool metInhoud, string? bestandsnaam)
    {
        var uit = new List<Bevinding>();
        var wortel = Wortel(soort);
        var verst = -1;
        var gezien = new Dictionary<string, Envelopveld>(StringComparer.Ordinal);
        foreach (var veld in velden)
        {
            var plaats = Plaats(veld.Pad);
            if (plaats < 0 || veld.Naamruimte is not (Ggk or Stuf))
            {
                Meld(veld, plaats < 0 ? "hoort niet in de envelop." : "staat in een verkeerde naamruimte.", plaats < 0 ? "Laat het veld weg." : "Gebruik de naamruimten van de GGk en van StUF.");
                continue;
            }

            if (!gezien.TryAdd(veld.Pad, veld))
            {
                Meld(veld, "staat er twee keer.", "Laat er een staan.");
                continue;
            }

            if (plaats < verst)
            {
                Meld(veld, "staat op de verkeerde plaats.", $"Zet het voor {Naam(Volgorde[verst])}.");
            }

            verst = Math.Max(verst, plaats);
            if (Waardefout(soort, veld) is var (melding, herstel))
            {
                Meld(veld, melding, herstel);
            }
        }

        foreach (var pad in Volgorde.Where(p => !gezien.ContainsKey(p) && IsVerplicht(p, soort)))
        {
            Ontbreekt(pad, $"Vul {Naam(pad)}.");
        }

        Inhoud();
        return uit;

        void Inhoud()
        {
            var (xml, tekst) = (gezien.GetValueOrDefault(Volgorde[^2]), gezien.GetValueOrDefault(Volgorde[^1]));
            if (xml is null && tekst is null)
            {
                Ontbreekt("parameters/bericht", "Zet het bericht als base64 in xmlBestand.");
            }
            else if (xml is not null && tekst is not null)
            {
                Meld(tekst, "staat naast xmlBestand; een envelop draagt een bestand.", "Laat er een staan.");
            }
            else if (!metInhoud)
            {
                Meld((xml ?? tekst)!, "is leeg.", "Zet het bericht als base64 in het veld.");
            }

            if (tekst is not null && !IsBestandsnaam(bestandsnaam))
            {
                Meld(tekst, "heeft geen bruikbare bestandsnaam.", "Gebruik hoogstens 255 letters, cijfers, punten, liggende streepjes en streepjes.");
            }
        }

        void Meld(Envelopveld veld, string melding, string herstel) =>
            uit.Add(new("ENVELOP", 1, null, [$"{wortel}/{veld.Pad}"], $"{Kort(Naam(veld.Pad))} {melding}", herstel, veld.Regelnummer, veld.Kolom));

        void Ontbreekt(string pad, string herstel) => uit.Add(new("ENVELOP", 1, null, [$"{wortel}/{pad}"], $"In de envelop ontbreekt {Naam(pad)}.", herstel));
    }

    private static (string Melding, string Herstel)? Waardefout(Envelopsoort soort, Envelopveld veld)
    {
        var waarde = veld.Waarde;
        return veld.Pad switch
        {
            "stuurgegevens/berichtcode" when waarde != (soort == Envelopsoort.Heen ? "Di01" : "Du01") => ("is niet de code van deze envelop.", "Vul Di01 voor een heenbericht en Du01 voor een retour."),
            "stuurgegevens/zender/organisatie" or "stuurgegevens/ontvanger/organisatie" when !IsOrganisatie(waarde) =>
                ("is geen gemeentecode, AGB-code of vaste naam in de keten.", "Vul vier cijfers, acht cijfers of een naam als IB, SVB of CAK."),
            "stuurgegevens/zender/applicatie" or "stuurgegevens/ontvanger/applicatie" when waarde.Length is 0 or > 50 => ("is leeg of te lang.", "Vul hoogstens 50 tekens."),
            "stuurgegevens/referentienummer" when !IsUuid(waarde) => ("is geen UUID van versie 4 in kleine letters.", "Maak een nieuw nummer."),
            "stuurgegevens/crossRefnummer" when soort == Envelopsoort.Heen => ("hoort alleen bij een retour.", "Laat het veld weg."),
            "stuurgegevens/crossRefnummer" when !IsUuid(waarde) => ("is geen UUID van versie 4 in kleine letters.", "Neem het referentienummer over van de envelop waarop dit het antwoord is."),
            "stuurgegevens/tijdstipBericht" when !DateTime.TryParseExact(waarde, Tijdvorm, CultureInfo.InvariantCulture, DateTimeStyles.None, out _) =>
                ("is geen bestaand tijdstip.", "Schrijf jaar, maand, dag, uur, minuut en seconde als veertien cijfers."),
            "stuurgegevens/functie" => Functiefout(soort, waarde),
            "parameters/applicatieVersie" or "parameters/applicatieSubversie" or "parameters/functieVersie" or "parameters/functieSubversie" when waarde.Length != 4 || !waarde.All(char.IsAsciiDigit) =>
                ("bestaat niet uit vier cijfers.", "Vul vier cijfers, voorloopnullen meegeteld."),
            _ => null,
        };
    }

    // A 325 answers a 323 but has a header of its own, and the hub does not join the two: it may travel in either envelope.
    private static (string, string)? Functiefout(Envelopsoort soort, string waarde) => !Berichtsoort.TryParse(waarde, out var bericht) || bericht.ToString() != waarde
        ? ("is geen bericht van iWmo of iJw 3.2.", "Vul de soort van het bericht, zoals WMO301 of JW323.")
        : bericht.Nummer != 325 && bericht.Heen is null != (soort == Envelopsoort.Heen)
            ? ("past niet bij deze envelop.", "Een retour gaat in een Du01, elk ander bericht in een Di01.")
            : null;

    private static bool IsVerplicht(string pad, Envelopsoort soort) => pad switch
    {
        "stuurgegevens/crossRefnummer" => soort == Envelopsoort.Retour,
        "parameters/bericht/xmlBestand" or "parameters/bericht/tekstBestand" => false,
        _ => true,
    };

    private static bool IsOrganisatie(string waarde) =>
        (waarde.Length is 4 or 8 && waarde.All(char.IsAsciiDigit)) || (waarde.Length is > 1 and <= 20 && waarde.All(char.IsAsciiLetter));

    private static bool IsUuid(string waarde) => Guid.TryParseExact(waarde, "D", out var uuid) && uuid.Version == 4 && !waarde.Any(char.IsAsciiLetterUpper);

    private static bool IsBestandsnaam(string? naam) => naam is { Length: > 0 and <= 255 } && naam.All(t => char.IsAsciiLetterOrDigit(t) || t is '.' or '-' or '_');

    private static int Plaats(string pad)
    {
        for (var i = 0; i < Volgorde.Count; i++)
        {
            if (Volgorde[i] == pad)
            {
                return i;
            }
        }

        return -1;
    }

    // Sender and receiver have the same fields: name them with their parent.
    private static string Naam(string pad) => pad.Split('/') is [.., "zender" or "ontvanger", _] delen ? $"{delen[^2]}/{delen[^1]}" : pad[(pad.LastIndexOf('/') + 1)..];

    private static string Kort(string naam) => naam.Length <= 60 ? naam : naam[..60] + "…";
}
