using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Rotonde.Basis;
using Rotonde.Basis.Regels;
using Rotonde.Toegang.SocialeKaart;
using Rotonde.Toegang.Triage;

namespace Rotonde.Toegang.Vragen;

/// <summary>
/// The state of a dialogue: the answers so far. Immutable, so going back loses nothing; an answer that no longer applies is kept but not counted.
/// It travels in a hidden field of a POST form or in a stored session, never in an address.
/// </summary>
[Regel("R-029", "De veiligheidsvraag komt eerst; bij gevaar stopt de vragenlijst en ziet de inwoner meteen de noodnummers.")]
public sealed class Dialoog
{
    /// <summary>Longest text of <see cref="AlsTekst"/> that is read back.</summary>
    public const int LangsteTekst = 40_000;

    private static readonly ImmutableDictionary<string, ImmutableArray<string>> Leeg = ImmutableDictionary<string, ImmutableArray<string>>.Empty;
    private readonly ImmutableDictionary<string, ImmutableArray<string>> _antwoorden;

    private Dialoog(Vragenlijst lijst, ImmutableDictionary<string, ImmutableArray<string>> antwoorden)
    {
        Lijst = lijst;
        _antwoorden = antwoorden;
    }

    /// <summary>The questions.</summary>
    public Vragenlijst Lijst { get; }

    /// <summary>The questions that apply, in order, given the answers so far.</summary>
    public IReadOnlyList<Dialoogvraag> Pad => [.. Lijst.Vragen.Where(IsVanToepassing)];

    /// <summary>The next question without an answer; none when the dialogue is done or stopped.</summary>
    public Dialoogvraag? Volgende => MoetStoppen ? null : Pad.FirstOrDefault(v => !_antwoorden.ContainsKey(v.Id));

    /// <summary>Danger was named: the stop screen comes before anything else .</summary>
    public bool MoetStoppen => Pad.Any(v => Antwoord(v.Id).Any(code => Lijst.Keuzes(v).Any(k => k.Stop && k.Code == code)));

    /// <summary>What is still needed before offers may be shown; none when they may.</summary>
    public Weigering? NogNodig => AanbodPasNaUitvraag.Toets(Antwoord("vraag").Length > 0, Onderwerpen.Count > 0, Antwoord("voorWie").Length > 0);

    /// <summary>Subjects that were answered, the worst first; problems are the ones scored 3 or lower.</summary>
    public IReadOnlyList<(Onderwerp Onderwerp, int Score)> Onderwerpen =>
    [
        .. Pad.Where(v => v.Onderwerp is not null && Antwoord(v.Id).Length > 0)
            .Select(v => (v.Onderwerp!.Value, Score: int.Parse(Antwoord(v.Id)[0], CultureInfo.InvariantCulture)))
            .Concat(LosseOnderwerpen())
            .OrderBy(o => o.Score),
    ];

    /// <summary>Starts.</summary>
    public static Dialoog Begin(DateOnly dag) => new(Vragenlijst.Geldend(dag), Leeg);

    /// <summary>The question before this one on the path; none at the first.</summary>
    public Dialoogvraag? Vorige(string vraag)
    {
        var pad = Pad;
        var plaats = pad.ToList().FindIndex(v => v.Id == vraag);
        return plaats > 0 ? pad[plaats - 1] : plaats < 0 && pad.Count > 0 ? pad[^1] : null;
    }

    /// <summary>The answer to a question that applies; empty when skipped or not asked.</summary>
    public ImmutableArray<string> Antwoord(string vraag) =>
        Lijst.Zoek(vraag) is { } v && IsVanToepassing(v) ? _antwoorden.GetValueOrDefault(vraag, []) : [];

    /// <summary>Answers a question, or answers it again.</summary>
    /// <param name="vraag">Id of the question.</param>
    /// <param name="waarden">Codes, or one text; empty skips.</param>
    public Uitkomst<Dialoog> Beantwoord(string vraag, params IReadOnlyList<string> waarden)
    {
        if (Lijst.Zoek(vraag) is not { } v || !IsVanToepassing(v))
        {
            return new Weigering("Dialoog.OnbekendeVraag", "Deze vraag hoort niet bij uw antwoorden. Ga terug en probeer het opnieuw.", vraag);
        }

        IReadOnlyList<string> schoon = [.. waarden.Select(w => w.Trim()).Where(w => w.Length > 0).Distinct()];
        if (Toets(v, schoon) is { } weigering)
        {
            return weigering;
        }

        if (v.Soort == Vraagsoort.Postcode && schoon.Count > 0)
        {
            schoon = [schoon[0][..4]]; // four digits are enough; what is not needed is not kept
        }

        return new Dialoog(Lijst, _antwoorden.SetItem(vraag, [.. schoon]));
    }

    /// <summary>Skips a question.</summary>
    public Uitkomst<Dialoog> SlaOver(string vraag) => Beantwoord(vraag, []);

    /// <summary>The inputs of DT-1 that follow from the answers. Nobody is asked about "regie" or "ander stelsel"; the answers tell.</summary>
    public IReadOnlyDictionary<string, string> Invoer()
    {
        var invoer = Lijst.Afleidingen.ToDictionary(
            a => a.Invoer,
            a => a.Gevallen.FirstOrDefault(g => g.Als.All(Geldt))?.Waarde ?? Beslisinvoer.Onbekend);
        invoer["domeinen"] = Onderwerpen.Count(o => o.Score <= 3).ToString(CultureInfo.InvariantCulture);
        return invoer;
    }

    /// <summary>The advice of DT-1 on a day.</summary>
    public Beslissing Beslis(DateOnly dag) => Beslistabellen.Triage(dag).Beslis(Invoer());

    /// <summary>The answers that counted for a decision: the question and the answer in words.</summary>
    public IReadOnlyList<(string Vraag, string Antwoord)> Waardoor(Beslissing beslissing)
    {
        var invoer = beslissing.Regel.Als.Select(v => v.Invoer).ToHashSet();
        var vragen = Lijst.Afleidingen.Where(a => invoer.Contains(a.Invoer)).SelectMany(a => a.Gevallen).Where(g => g.Als.All(Geldt)).SelectMany(g => g.Als).Select(v => v.Vraag).ToHashSet();
        if (invoer.Count == 0)
        {
            // The last row has no conditions: what was answered, or not known, about what would help led here.
            vragen.UnionWith(Lijst.Afleidingen.Where(a => a.Invoer == "oplosbaar").SelectMany(a => a.Gevallen).SelectMany(g => g.Als).Select(v => v.Vraag));
        }

        return
        [
            .. Pad.Where(v => vragen.Contains(v.Id) || (invoer.Contains("domeinen") && v.Onderwerp is not null && Antwoord(v.Id) is ["1" or "2" or "3"]))
                .Where(v => Antwoord(v.Id).Length > 0)
                .Select(v => (v.Tekst, InWoorden(v))),
        ];
    }

    /// <summary>All answers in words, in order, to show and to carry into a melding without asking again .</summary>
    public IReadOnlyList<(string Vraag, string Antwoord)> Samenvatting() => [.. Pad.Where(v => Antwoord(v.Id).Length > 0).Select(v => (v.Tekst, InWoorden(v)))];

    /// <summary>The state as text for a hidden field or a stored session.</summary>
    public string AlsTekst() => JsonSerializer.Serialize(new Bewaard(Lijst.Versie, _antwoorden.OrderBy(a => a.Key, StringComparer.Ordinal).ToDictionary(a => a.Key, a => a.Value.ToArray())), Bijlage.Opties);

    /// <summary>Reads the state back. Every answer is tested again: the text comes from outside.</summary>
    public static bool TryLees(string? tekst, out Dialoog dialoog)
    {
        dialoog = null!;
        if (tekst is null || tekst.Length > LangsteTekst)
        {
            return false;
        }

        try
        {
            if (JsonSerializer.Deserialize<Bewaard>(tekst, Bijlage.Opties) is not { Antwoorden: { } antwoorden, Versie: var versie }
                || Vragenlijst.Alle.FirstOrDefault(l => l.Versie == versie) is not { } lijst
                || antwoorden.Any(a => a.Value is null || lijst.Zoek(a.Key) is not { } v || a.Value.Any(w => w is null) || Toets(lijst, v, a.Value) is not null))
            {
                return false;
            }

            dialoog = new Dialoog(lijst, antwoorden.ToImmutableDictionary(a => a.Key, a => a.Value.ToImmutableArray()));
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static Weigering? Toets(Vragenlijst lijst, Dialoogvraag v, IReadOnlyList<string> waarden)
    {
        if (waarden.Count == 0)
        {
            return v.Overslaan ? null : new Weigering("Dialoog.Nodig", v.Soort == Vraagsoort.Tekst ? "Vertel kort wat er aan de hand is." : "Kies een antwoord.", v.Id);
        }

        return v.Soort switch
        {
            Vraagsoort.Tekst when waarden.Count > 1 || waarden[0].Length > v.Maximum =>
                new Weigering("Dialoog.TeLang", $"Maak uw tekst korter. Er passen {v.Maximum} tekens.", v.Id),
            Vraagsoort.Postcode when waarden.Count > 1 || !Postcodes.IsPostcode(waarden[0]) =>
                new Weigering("Dialoog.Postcode", "Vul de vier cijfers van uw postcode in, bijvoorbeeld 6921.", v.Id),
            Vraagsoort.Keuze or Vraagsoort.Schaal when waarden.Count > 1 => new Weigering("Dialoog.EenAntwoord", "Kies één antwoord.", v.Id),
            Vraagsoort.Keuze or Vraagsoort.Schaal or Vraagsoort.Meerkeuze when waarden.Any(w => lijst.Keuzes(v).All(k => k.Code != w)) =>
                new Weigering("Dialoog.OnbekendAntwoord", "Kies een van de antwoorden.", v.Id),
            _ => null,
        };
    }

    private Weigering? Toets(Dialoogvraag v, IReadOnlyList<string> waarden) => Toets(Lijst, v, waarden);

    private bool IsVanToepassing(Dialoogvraag v) => v.ToonAls is null || v.ToonAls.All(Geldt);

    private bool Geldt(Antwoordvoorwaarde voorwaarde) => Antwoord(voorwaarde.Vraag).Any(voorwaarde.Is.Contains);

    // A subject that was ticked without a scale of its own (huishouden, vervoer, taal), or whose scale was skipped, still asks for help.
    private IEnumerable<(Onderwerp Onderwerp, int Score)> LosseOnderwerpen() =>
        Antwoord("andereOnderwerpen").Where(code => Antwoord(code).Length == 0).Select(code => (Enum.Parse<Onderwerp>(code, ignoreCase: true), 3));

    private string InWoorden(Dialoogvraag v) =>
        string.Join("; ", Antwoord(v.Id).Select(code => Lijst.Keuzes(v).FirstOrDefault(k => k.Code == code)?.Tekst ?? code));

    private sealed record Bewaard(int Versie, Dictionary<string, string[]>? Antwoorden);
}
