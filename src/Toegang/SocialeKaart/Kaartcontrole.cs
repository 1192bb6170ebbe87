using Rotonde.Basis;
using Rotonde.Basis.Regels;

namespace Rotonde.Toegang.SocialeKaart;

/// <summary>Something that is not right in an entry.</summary>
/// <param name="Veld">Which field of <see cref="Aanbod"/>.</param>
/// <param name="Uitleg">What is wrong and how to mend it.</param>
public sealed record Kaartbevinding(string Veld, string Uitleg)
{
    /// <summary>All of them in one refusal, at the field of the first.</summary>
    internal static Weigering Weiger(IReadOnlyList<Kaartbevinding> bevindingen) =>
        new(nameof(Kaartcontrole), string.Join(' ', bevindingen.Select(b => b.Uitleg)), bevindingen.Count == 1 ? bevindingen[0].Veld : null);
}

/// <summary>Checks an entry as a whole: everything that is wrong, never only the first.</summary>
public static class Kaartcontrole
{
    /// <summary>Longest name, of an entry or an organisation.</summary>
    public const int LangsteNaam = 200;

    /// <summary>Longest description.</summary>
    public const int LangsteTekst = 2000;

    /// <summary>Longest short answer: costs, how to come in, a place.</summary>
    public const int LangsteRegel = 500;

    /// <summary>Checks it.</summary>
    [Regel("REQUIREMENTS R-108", "Wat op de sociale kaart staat is compleet en zonder indicatie te krijgen; alles wat niet klopt wordt in één keer gezegd.")]
    public static IReadOnlyList<Kaartbevinding> Toets(Aanbod a) => [.. Teksten(a), .. Indeling(a), .. Tijden(a), .. Plaatsen(a)];

    private static IEnumerable<Kaartbevinding> Teksten(Aanbod a)
    {
        var verplicht = new (string Veld, string Tekst, int Lengte, string Leeg)[]
        {
            (nameof(a.Naam), a.Naam, LangsteNaam, "Vul de naam in."),
            (nameof(a.Organisatie), a.Organisatie, LangsteNaam, "Vul in welke organisatie dit aanbiedt."),
            (nameof(a.Omschrijving), a.Omschrijving, LangsteTekst, "Vertel in een paar zinnen wat mensen hier kunnen doen of krijgen."),
        };
        foreach (var (veld, tekst, lengte, leeg) in verplicht)
        {
            if (string.IsNullOrWhiteSpace(tekst))
            {
                yield return new(veld, leeg);
            }
            else if (tekst.Length > lengte)
            {
                yield return new(veld, $"Maak deze tekst korter: er passen {lengte} tekens.");
            }
        }

        foreach (var (veld, tekst) in new[] { (nameof(a.Kosten), a.Kosten), (nameof(a.Aanmelden), a.Aanmelden), (nameof(a.Trefwoorden), a.Trefwoorden), (nameof(a.Bron), a.Bron) })
        {
            if (tekst.Length > LangsteRegel)
            {
                yield return new(veld, $"Maak deze tekst korter: er passen {LangsteRegel} tekens.");
            }
        }

        if (a.Telefoon is { } nummer && (nummer.Count(char.IsAsciiDigit) is < 3 or > 15 || nummer.Any(c => !char.IsAsciiDigit(c) && c is not (' ' or '+' or '-' or '(' or ')'))))
        {
            yield return new(nameof(a.Telefoon), "Dit is geen telefoonnummer. Schrijf het met cijfers, bijvoorbeeld 0316 12 34 56.");
        }

        if (a.Website is { } adres && !(Uri.TryCreate(adres, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" && adres.Length <= LangsteRegel))
        {
            yield return new(nameof(a.Website), "Dit is geen webadres. Begin met https://.");
        }
    }

    private static IEnumerable<Kaartbevinding> Indeling(Aanbod a)
    {
        if (a.Niveau.VereistIndicatie() || !Enum.IsDefined(a.Niveau))
        {
            yield return new(nameof(a.Niveau), "Dit hoort niet op de sociale kaart: er is een indicatie voor nodig. Kies een niveau tot en met N4.");
        }

        if (a.Themas.Count == 0)
        {
            yield return new(nameof(a.Themas), "Kies minstens één thema. Anders vindt niemand het onder een onderwerp.");
        }

        if (a.Vanaf is < 0 or > 120 || a.TotEnMet is < 0 or > 120)
        {
            yield return new(nameof(a.Vanaf), "Een leeftijd ligt tussen 0 en 120 jaar.");
        }
        else if (a.Vanaf > a.TotEnMet)
        {
            yield return new(nameof(a.Vanaf), "De laagste leeftijd is hoger dan de hoogste. Wissel ze om.");
        }

        if (a.Talen.Count == 0)
        {
            yield return new(nameof(a.Talen), "Kies minstens één taal.");
        }
        else if (a.Talen.FirstOrDefault(t => t.Length is < 2 or > 3 || !t.All(char.IsAsciiLetterLower)) is { } taal)
        {
            yield return new(nameof(a.Talen), $"‘{taal}’ is geen taalcode. Gebruik de code van ISO 639, bijvoorbeeld nl.");
        }

        if (a.Nakijktermijn is < 1 or > 60)
        {
            yield return new(nameof(a.Nakijktermijn), "De termijn om na te kijken ligt tussen 1 en 60 maanden.");
        }
    }

    private static IEnumerable<Kaartbevinding> Tijden(Aanbod a)
    {
        if (a.Open.FirstOrDefault(o => o.Van >= o.Tot) is { } om)
        {
            yield return new(nameof(a.Open), $"Het sluit op {om.Tot:H\\.mm} uur voordat het om {om.Van:H\\.mm} uur opengaat. Pas de tijd aan.");
        }

        var dubbel = a.Open.GroupBy(o => o.Dag).Select(g => g.OrderBy(o => o.Van).ToList()).Any(dag => dag.Zip(dag.Skip(1)).Any(p => p.Second.Van < p.First.Tot));
        if (dubbel)
        {
            yield return new(nameof(a.Open), "Twee tijden op dezelfde dag vallen over elkaar. Maak er één van.");
        }
    }

    private static IEnumerable<Kaartbevinding> Plaatsen(Aanbod a)
    {
        for (var i = 0; i < a.Locaties.Count; i++)
        {
            var plek = a.Locaties[i];
            var veld = $"{nameof(a.Locaties)}[{i}]";
            if (string.IsNullOrWhiteSpace(plek.Naam))
            {
                yield return new(veld, "Geef deze plek een naam.");
            }

            if (plek.Naam.Length > LangsteNaam || plek.Adres?.Length > LangsteNaam || plek.Plaats.Length > LangsteNaam || plek.Toegankelijkheid?.Length > LangsteRegel)
            {
                yield return new(veld, $"Maak de naam, het adres of de toegankelijkheid van deze plek korter: er passen {LangsteNaam} tekens.");
            }

            if (!plek.Online && plek.Punt is not { Breedte: >= -90 and <= 90 and not 0, Lengte: >= -180 and <= 180 and not 0 })
            {
                yield return new(veld, "Deze plek staat nergens op de kaart. Vul een postcode uit de regio in, of kies dat het online of telefonisch is.");
            }
        }
    }
}
