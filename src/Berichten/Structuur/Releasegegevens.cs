using System.Globalization;
using System.Text.Json;
using Rotonde.Berichten.Berichttypen;

namespace Rotonde.Berichten.Structuur;

/// <summary>
/// A release of the standard as data: structure, datatypes, code lists and municipality codes, read once from the embedded files of <c>Release/V…</c>.
/// A next release is a folder beside it.
/// </summary>
public sealed class Releasegegevens
{
    private static readonly Lazy<Releasegegevens> Geladen = new(Laad);

    private Releasegegevens(
        IReadOnlyDictionary<Berichtsoort, Berichtstructuur> berichten,
        IReadOnlyDictionary<string, Codelijst> codelijsten,
        IReadOnlyDictionary<string, Gemeentevermelding> gemeenten)
    {
        Berichten = berichten;
        Codelijsten = codelijsten;
        Gemeenten = gemeenten;
        Soorten = berichten.Values.ToDictionary(b => b.Naamruimte, b => b.Soort, StringComparer.Ordinal);
    }

    /// <summary>Release 3.2, in force since 3 April 2023.</summary>
    public static Releasegegevens V32 => Geladen.Value;

    /// <summary>The 28 messages.</summary>
    public IReadOnlyDictionary<Berichtsoort, Berichtstructuur> Berichten { get; }

    /// <summary>Code lists by name (WJ001, COD046 …).</summary>
    public IReadOnlyDictionary<string, Codelijst> Codelijsten { get; }

    internal IReadOnlyDictionary<string, Gemeentevermelding> Gemeenten { get; }

    internal IReadOnlyDictionary<string, Berichtsoort> Soorten { get; }

    /// <summary>Did this municipality code exist on a day? Source: CBS, municipalities per year 2017–2026; earlier than 2017 counts as 2017.</summary>
    /// <param name="code">Four digits.</param>
    /// <param name="dag">The day; a municipality is listed per calendar year, as CBS does.</param>
    public bool KentGemeente(string code, DateOnly dag) => Gemeenten.TryGetValue(code, out var gemeente) && gemeente.Bestaat(dag);

    /// <summary>The codes of JZ21 with their category.</summary>
    internal static IEnumerable<Productaanduiding> Jz21()
    {
        using var lezer = new StreamReader(Bron("jz21.csv"));
        lezer.ReadLine();
        while (lezer.ReadLine() is { } regel)
        {
            var velden = regel.Split(';');
            yield return new(velden[1], velden[0]);
        }
    }

    private static Releasegegevens Laad()
    {
        var lijsten = new Dictionary<string, Codelijst>(StringComparer.Ordinal);
        using (var json = JsonDocument.Parse(Bron("codelijsten.json")))
        {
            foreach (var lijst in json.RootElement.EnumerateObject())
            {
                lijsten.Add(lijst.Name, new(lijst.Name, Codes(lijst.Value)));
            }
        }

        using (var json = JsonDocument.Parse(Bron("retourcodes.json")))
        {
            lijsten.Add("WJ001", new("WJ001", Codes(json.RootElement)));
        }

        using var berichten = JsonDocument.Parse(Bron("berichten.json"));
        var wortel = berichten.RootElement;
        var structuren = wortel.GetProperty("berichten").EnumerateArray()
            .Select(b => Structuur(b, wortel.GetProperty("naamruimte").GetString()!, wortel.GetProperty("datatypes"), lijsten))
            .ToDictionary(s => s.Soort);
        return new(structuren, lijsten, LaadGemeenten());
    }

    private static Berichtstructuur Structuur(JsonElement bericht, string naamruimte, JsonElement datatypes, Dictionary<string, Codelijst> lijsten)
    {
        var soort = Berichtsoort.Parse(bericht.GetProperty("soort").GetString()!);
        var standaard = soort.Standaard == Standaard.IWmo ? "iwmo" : "ijw";
        var prefix = bericht.GetProperty("prefix").GetString()!;
        var types = new Dictionary<string, Datatype>(StringComparer.Ordinal);
        var wortel = new Structuurelement("Bericht", Naamruimte.Bericht, 1, 1, null, null, null);
        var stapel = new List<Structuurelement> { wortel };
        var sleutels = bericht.GetProperty("sleutels").EnumerateObject()
            .ToDictionary(s => s.Name, s => (IReadOnlyList<string>)[.. s.Value.EnumerateArray().Select(v => v.GetString()!)], StringComparer.Ordinal);

        foreach (var rij in bericht.GetProperty("elementen").EnumerateArray())
        {
            var diepte = rij[0].GetInt32();
            var typenaam = rij[5].GetString()!;
            if (typenaam.Length > 0 && !types.ContainsKey(typenaam))
            {
                types.Add(typenaam, Type(typenaam, datatypes.GetProperty(typenaam), standaard, lijsten));
            }

            var patroon = rij.GetArrayLength() > 6 ? rij[6].GetString() : null;
            var element = new Structuurelement(
                rij[1].GetString()!,
                rij[2].GetString() == "be" ? Naamruimte.Bericht : Naamruimte.Basisschema,
                rij[3].GetInt32(),
                rij[4].GetInt32() == 0 ? null : rij[4].GetInt32(),
                typenaam.Length > 0 ? types[typenaam] : null,
                patroon,
                patroon is null ? null : Patronen.Voor(patroon));
            element.Sleutel = typenaam.Length == 0 ? sleutels.GetValueOrDefault(element.Naam, []) : [];
            stapel.RemoveRange(diepte, stapel.Count - diepte);
            stapel[^1].Voeg(element);
            stapel.Add(element);
        }

        return new(
            soort,
            bericht.GetProperty("naam").GetString()!,
            bericht.GetProperty("berichtcode").GetString()!,
            Vul(naamruimte, standaard, prefix),
            Vul(naamruimte, standaard, "basisschema"),
            prefix,
            standaard,
            wortel);
    }

    private static string Vul(string naamruimte, string standaard, string deel) =>
        naamruimte.Replace("{standaard}", standaard, StringComparison.Ordinal).Replace("{deel}", deel, StringComparison.Ordinal);

    private static Datatype Type(string naam, JsonElement json, string standaard, Dictionary<string, Codelijst> lijsten)
    {
        var lijst = json.TryGetProperty("lijst", out var l)
            ? l.ValueKind == JsonValueKind.String ? l.GetString() : l.GetProperty(standaard).GetString()
            : null;
        var patroon = json.TryGetProperty("patroon", out var p) ? p.GetString() : null;
        return new Datatype
        {
            Naam = naam,
            Basis = json.GetProperty("basis").GetString() switch
            {
                "string" => Basistype.Tekst,
                "integer" => Basistype.Getal,
                "date" => Basistype.Datum,
                "time" => Basistype.Tijd,
                var b => throw new InvalidOperationException($"Onbekend basistype {b}."),
            },
            MinLengte = Getal(json, "minLengte"),
            MaxLengte = Getal(json, "maxLengte"),
            Minimum = json.TryGetProperty("minimum", out var min) ? min.GetInt64() : null,
            Maximum = json.TryGetProperty("maximum", out var max) ? max.GetInt64() : null,
            Patroon = patroon,
            VoldoetAanPatroon = patroon is null ? null : Patronen.Voor(patroon),
            Codelijst = lijst is null ? null : lijsten[lijst],
        };
    }

    private static int? Getal(JsonElement json, string naam) => json.TryGetProperty(naam, out var waarde) ? waarde.GetInt32() : null;

    private static Dictionary<string, string> Codes(JsonElement json) =>
        json.EnumerateObject().ToDictionary(c => c.Name, c => c.Value.GetString()!, StringComparer.Ordinal);

    private static Dictionary<string, Gemeentevermelding> LaadGemeenten()
    {
        using var lezer = new StreamReader(Bron("gemeenten.csv"));
        var gemeenten = new Dictionary<string, Gemeentevermelding>(StringComparer.Ordinal);
        lezer.ReadLine();
        while (lezer.ReadLine() is { } regel)
        {
            var velden = regel.Split(';');
            gemeenten.Add(velden[0], new(velden[1], Jaar(velden[2]), Jaar(velden[3])));
        }

        return gemeenten;
    }

    private static int? Jaar(string tekst) => tekst.Length == 0 ? null : int.Parse(tekst, CultureInfo.InvariantCulture);

    private static Stream Bron(string naam) =>
        typeof(Releasegegevens).Assembly.GetManifestResourceStream("V3_2/" + naam) ?? throw new InvalidOperationException($"{naam} is niet ingebed.");
}

/// <summary>A municipality code in the CBS list: name, first and last calendar year in which it exists.</summary>
internal sealed record Gemeentevermelding(string Naam, int? Van, int? Tot)
{
    internal bool Bestaat(DateOnly dag) => (Van is null || dag.Year >= Van) && (Tot is null || dag.Year <= Tot);
}
