using System.Globalization;
using Rotonde.Basis;
using Rotonde.Berichten.Model;
using Rotonde.Berichten.Structuur;

namespace Rotonde.Berichten.Berichttypen;

/// <summary>Fields of the tree as values and back. Reading throws when the message was not clean on levels 1 and 2; the exception names the place, never the value.</summary>
internal static class Velden
{
    internal const string Niemand = "000000000";

    internal static Bericht Verwacht(this Bericht bericht, params ReadOnlySpan<int> nummers) => nummers.Contains(bericht.Soort.Nummer)
        ? bericht
        : throw new ArgumentException($"Een {bericht.Soort} is hier niet te lezen.", nameof(bericht));

    internal static Element Moet(this Element element, params ReadOnlySpan<string> namen) =>
        element.Op(namen) ?? throw Ontbreekt(element, string.Join('/', namen!));

    internal static string Woord(this Element element, params ReadOnlySpan<string> namen) =>
        element.Tekst(namen) ?? throw Ontbreekt(element, string.Join('/', namen!));

    internal static DateOnly Dag(this Element element, params ReadOnlySpan<string> namen) =>
        element.Op(namen).Datum() ?? throw Ontbreekt(element, string.Join('/', namen!));

    internal static DateOnly? DagOfGeen(this Element element, params ReadOnlySpan<string> namen) => element.Op(namen).Datum();

    internal static long Aantal(this Element element, params ReadOnlySpan<string> namen) =>
        element.Op(namen).Getal() ?? throw Ontbreekt(element, string.Join('/', namen!));

    internal static Bsn Burger(this Element client) => Bsn.TryParse(client.Tekst("Bsn"), out var bsn) ? bsn : throw Ontbreekt(client, "Bsn");

    // The official check of CS002 lets 000000000 pass: it is nobody's number, and level 3 rejects its lines (TR304, 8187).
    internal static Bsn? BurgerOfNiemand(this Element client) => client.Tekst("Bsn") == Niemand ? null : client.Burger();

    internal static Periode Tijdvak(this Element element) =>
        Periode.TryMaak(element.Dag("Begindatum"), element.Dag("Einddatum"), out var periode) ? periode : throw Ontbreekt(element, "Einddatum");

    internal static Bedrag MetTeken(this Element element, string veld)
    {
        var bedrag = new Bedrag(element.Aantal(veld));
        return element.Tekst("DebetCredit") == "C" ? -bedrag : bedrag;
    }

    internal static Element? Veld(string naam, string? waarde) => waarde is null ? null : new Element(naam, waarde);

    internal static Element? Veld(string naam, DateOnly? dag) => dag is { } d ? Veld(naam, d) : null;

    internal static Element Veld(string naam, DateOnly dag) => new(naam, dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    internal static Element Veld(string naam, long getal) => new(naam, getal.ToString(CultureInfo.InvariantCulture));

    internal static Element? Veld(string naam, long? getal) => getal is { } g ? Veld(naam, g) : null;

    internal static Element Veld(string naam, Periode periode) => new(naam, Veld("Begindatum", periode.Begin), Veld("Einddatum", periode.Einde));

    internal static Element MetTeken(string naam, string veld, Bedrag bedrag) =>
        new(naam, Veld(veld, Math.Abs(bedrag.Centen)), new Element("DebetCredit", bedrag.IsNegatief ? "C" : "D"));

    internal static Element? Codes(IReadOnlyList<string> codes) =>
        codes.Count == 0 ? null : new Element("RetourCodes", codes.Select(c => new Element("RetourCode", c)));

    internal static IReadOnlyList<string> Codes(this Element? element) => element is null ? [] : [.. element.Lijst("RetourCodes", "RetourCode").Select(Waarden.Kaal)];

    internal static bool IsGemeente(this Structuurelement veld) => veld.Datatype?.Naam == "LDT_Gemeente";

    private static FormatException Ontbreekt(Element element, string veld) =>
        new($"{element.Pad}/{veld} ontbreekt of heeft een onbruikbare waarde; lees alleen berichten zonder bevindingen op niveau 1 en 2.");
}
