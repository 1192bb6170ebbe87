using System.Text;
using Rotonde.Basis;
using Rotonde.Berichten.Controles;
using Rotonde.Berichten.Model;
using Rotonde.Berichten.Structuur;

namespace Rotonde.Cli;

/// <summary>A message as an indented form for people: labels in words, dates and amounts as one says them, codes with their meaning.</summary>
internal static class Berichtweergave
{
    private const int Inspringing = 2;

    /// <summary>Parts of element names that stay words of their own; others are written together with what follows.</summary>
    private static readonly HashSet<string> LosseWoorden = new(
        [
            "Toegewezen", "Aangevraagd", "Aangevraagde", "Ongewijzigd", "Ongewijzigde", "Nieuw", "Nieuwe", "Te", "Wijzigen", "Gewenste", "Geleverd", "Ingediend",
            "Toegekend", "Totaal", "Vorig", "Juridische", "Wettelijke", "Status", "Reden", "Afwijzing", "Gezagsdrager", "Aanduiding",
        ],
        StringComparer.Ordinal);

    internal static string Maak(Bericht bericht)
    {
        var uit = new StringBuilder();
        uit.Append(bericht.Soort).Append(": ").Append(bericht.Structuur.Naam).Append('\n');
        foreach (var kind in bericht.Wortel.Kinderen)
        {
            Klasse(uit, kind, bericht.Structuur.Wortel.Kind(kind.Naam), 0);
        }

        if (Controle.Niveau1En2(bericht) is { Count: > 0 } bevindingen)
        {
            uit.Append('\n').Append("Let op: dit bericht heeft ").Append(bevindingen.Count).Append(bevindingen.Count == 1 ? " bevinding" : " bevindingen")
                .Append("; ./rotonde berichten controleer zegt welke.\n");
        }

        return uit.ToString();
    }

    private static void Klasse(StringBuilder uit, Element element, Structuurelement? vorm, int diepte)
    {
        if (element.Kinderen.Count == 0)
        {
            Veld(uit, element, vorm, diepte, 0);
            return;
        }

        // A list that only holds things of one kind adds no word of its own.
        var isLijst = element.Kinderen.All(k => k.Kinderen.Count > 0 && k.Naam == element.Kinderen[0].Naam) && vorm is { Kinderen: [{ Max: null }] };
        if (!isLijst)
        {
            uit.Append(diepte == 0 ? "\n" : "").Append(' ', diepte * Inspringing).Append(Woorden(element.Naam));
            if (element.Volgnummer > 0)
            {
                uit.Append(' ').Append(element.Volgnummer).Append(" van ").Append(element.Ouder!.Alle(element.Naam).Count());
            }

            uit.Append('\n');
        }

        var binnen = isLijst ? diepte : diepte + 1;
        var breedte = element.Kinderen.Where(k => k.Kinderen.Count == 0).Select(k => Woorden(k.Naam).Length).DefaultIfEmpty().Max();
        foreach (var kind in element.Kinderen)
        {
            if (kind.Kinderen.Count == 0)
            {
                Veld(uit, kind, vorm?.Kind(kind.Naam), binnen, breedte);
            }
            else
            {
                Klasse(uit, kind, vorm?.Kind(kind.Naam), binnen);
            }
        }
    }

    private static void Veld(StringBuilder uit, Element veld, Structuurelement? vorm, int diepte, int breedte) => uit
        .Append(' ', diepte * Inspringing).Append(Woorden(veld.Naam).PadRight(breedte)).Append("  ").Append(Schoon(Waarde(veld, vorm?.Datatype))).Append('\n');

    private static string Waarde(Element veld, Datatype? type) => type switch
    {
        { Codelijst: { } lijst } when lijst.Bevat(veld.Waarde.Trim()) => $"{veld.Waarde.Trim()}  {lijst.Betekenis(veld.Waarde.Trim())}",
        { Basis: Basistype.Datum } when veld.Datum() is { } dag => dag.Voluit(),
        { Naam: "LDT_Bedrag" or "LDT_TotaalBedrag" or "LDT_Budget" } when veld.Getal() is { } centen => new Bedrag(centen).ToString(),

        // A volume in euros is an amount in cents.
        { Naam: "LDT_Volume" } when veld.Getal() is { } centen && veld.Ouder?.Tekst("Eenheid") == "83" => new Bedrag(centen).ToString(),
        _ => veld.Waarde.Trim(),
    };

    // ToegewezenProduct reads as "Toegewezen product", BerichtIdentificatie as "Berichtidentificatie".
    private static string Woorden(string naam)
    {
        if (naam is "Bsn" or "DebetCredit")
        {
            return naam == "Bsn" ? "BSN" : "Debet of credit";
        }

        var uit = new StringBuilder(naam.Length + 8);
        var begin = 0;
        for (var i = 1; i < naam.Length; i++)
        {
            if (char.IsAsciiLetterUpper(naam[i]))
            {
                uit.Append(begin > 0 ? char.ToLowerInvariant(naam[begin]) : naam[0]).Append(naam.AsSpan(begin + 1, i - begin - 1));
                if (LosseWoorden.Contains(naam[begin..i]))
                {
                    uit.Append(' ');
                }

                begin = i;
            }
        }

        return uit.Append(begin > 0 ? char.ToLowerInvariant(naam[begin]) : naam[0]).Append(naam.AsSpan(begin + 1)).ToString();
    }

    // A file never steers the terminal; a line break in a comment stays on its line.
    private static string Schoon(string tekst) => tekst.Any(char.IsControl) ? string.Concat(tekst.Select(t => char.IsControl(t) ? ' ' : t)) : tekst;
}
