using Rotonde.Toegang.SocialeKaart;

namespace Rotonde.Toegang.Vragen;

/// <summary>How a question is answered.</summary>
public enum Vraagsoort
{
    /// <summary>One of a few answers.</summary>
    Keuze,

    /// <summary>Any number of answers.</summary>
    Meerkeuze,

    /// <summary>1 (het gaat helemaal niet) to 5 (het gaat goed); 3 or lower counts as a problem.</summary>
    Schaal,

    /// <summary>Own words.</summary>
    Tekst,

    /// <summary>Four digits.</summary>
    Postcode,
}

/// <summary>One answer to choose.</summary>
/// <param name="Code">Stored value.</param>
/// <param name="Tekst">What people read.</param>
/// <param name="Stop">This answer interrupts the dialogue: the stop screen comes first .</param>
public sealed record Keuze(string Code, string Tekst, bool Stop = false);

/// <summary>An earlier question has one of these answers.</summary>
public sealed record Antwoordvoorwaarde(string Vraag, IReadOnlyList<string> Is);

/// <summary>One question: one page.</summary>
/// <param name="Id">Name of the page and the answer.</param>
/// <param name="Soort">How it is answered.</param>
/// <param name="Tekst">The question (B1); "vraag" in the data.</param>
/// <param name="Waarom">Why we ask (B1).</param>
/// <param name="Hulp">An example or hint.</param>
/// <param name="Overslaan">May be skipped.</param>
/// <param name="Onderwerp">The subject a scale is about.</param>
/// <param name="Antwoorden">The answers of a choice; the scale has its own.</param>
/// <param name="ToonAls">Only asked when all of these hold.</param>
/// <param name="Maximum">Longest own words, in characters.</param>
public sealed record Dialoogvraag(
    string Id,
    Vraagsoort Soort,
    [property: System.Text.Json.Serialization.JsonPropertyName("vraag")] string Tekst,
    string Waarom,
    string? Hulp = null,
    bool Overslaan = false,
    Onderwerp? Onderwerp = null,
    IReadOnlyList<Keuze>? Antwoorden = null,
    IReadOnlyList<Antwoordvoorwaarde>? ToonAls = null,
    int Maximum = 0);

/// <summary>When these answers were given, the input has this value.</summary>
public sealed record Afleidingsgeval(IReadOnlyList<Antwoordvoorwaarde> Als, string Waarde);

/// <summary>How plain answers become one input of DT-1; the first case that fits counts, none is onbekend.</summary>
public sealed record Afleiding(string Invoer, IReadOnlyList<Afleidingsgeval> Gevallen);

/// <summary>The dialogue as versioned data: questions in order, and how their answers feed DT-1.</summary>
public sealed record Vragenlijst(
    int Versie, DateOnly GeldigVanaf, string Bron, IReadOnlyList<Dialoogvraag> Vragen, IReadOnlyList<Afleiding> Afleidingen, IReadOnlyList<Keuze> Schaal)
{
    private static readonly Lazy<IReadOnlyList<Vragenlijst>> Alles = new(() => [Bijlage.Lees<Vragenlijst>("vragenlijst.json")]);

    /// <summary>All versions.</summary>
    public static IReadOnlyList<Vragenlijst> Alle => Alles.Value;

    /// <summary>The version that holds on a day.</summary>
    public static Vragenlijst Geldend(DateOnly dag) => Alle.Where(v => v.GeldigVanaf <= dag).MaxBy(v => v.GeldigVanaf)
        ?? throw new InvalidOperationException($"Er is geen vragenlijst op {dag:yyyy-MM-dd}.");

    /// <summary>A question by its id.</summary>
    public Dialoogvraag? Zoek(string id) => Vragen.FirstOrDefault(v => v.Id == id);

    /// <summary>The answers that can be chosen for a question.</summary>
    public IReadOnlyList<Keuze> Keuzes(Dialoogvraag vraag) => vraag.Soort == Vraagsoort.Schaal ? Schaal : vraag.Antwoorden ?? [];
}
