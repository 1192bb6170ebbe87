using Rotonde.Basis;
using Rotonde.Basis.Regels;

namespace Rotonde.Agenda.Toetsen;

/// <summary>Judgement on one principle.</summary>
public enum Oordeel
{
    /// <summary>Meets it: 1.</summary>
    Voldoet,

    /// <summary>Partly: 0.5.</summary>
    Deels,

    /// <summary>Does not: 0.</summary>
    Niet,

    /// <summary>Does not apply; counts nowhere.</summary>
    NietVanToepassing,
}

/// <summary>What the test says.</summary>
public enum Toetsuitkomst
{
    /// <summary>Go.</summary>
    Positief,

    /// <summary>Go, with conditions.</summary>
    PositiefMetVoorwaarden,

    /// <summary>Think again.</summary>
    Herzien,
}

/// <summary>A judgement with its reason.</summary>
/// <param name="Principe">Code of the principle.</param>
/// <param name="Oordeel">The judgement.</param>
/// <param name="Motivering">Why.</param>
public sealed record Principeoordeel(string Principe, Oordeel Oordeel, string Motivering);

/// <summary>The result of a test.</summary>
/// <param name="Score">Mean over what applies, 0 to 1.</param>
/// <param name="Uitkomst">What it says.</param>
/// <param name="Stop">The compulsory principle that is not met, when there is one.</param>
public sealed record Toetsresultaat(decimal Score, Toetsuitkomst Uitkomst, Principe? Stop)
{
    /// <summary>The outcome in words.</summary>
    public string Tekst => Uitkomst switch
    {
        Toetsuitkomst.Positief => "positief",
        Toetsuitkomst.PositiefMetVoorwaarden => "positief met voorwaarden",
        _ => "herzien",
    };
}

/// <summary>Tests a plan, action or experiment against a set of principles (DOMAIN-MODEL §16.1).</summary>
public static class Principetoets
{
    /// <summary>Computes the score and says what follows.</summary>
    /// <param name="set">The principles.</param>
    /// <param name="oordelen">One judgement on each of them, with its reason.</param>
    [Regel("DOMAIN-MODEL §16.1", "Vanaf 0,8 zonder ‘niet’ is een toets positief, vanaf 0,5 positief met voorwaarden, anders herzien; ‘niet’ op een verplicht principe is altijd herzien.")]
    public static Uitkomst<Toetsresultaat> Toets(Principeset set, IReadOnlyList<Principeoordeel> oordelen)
    {
        if (set.Soort != Principesetsoort.Principes)
        {
            return new Weigering(nameof(Principetoets), $"‘{set.Naam}’ is geen set principes om op te toetsen. Kies een set met principes.");
        }

        var perCode = oordelen.ToLookup(o => o.Principe, StringComparer.Ordinal);
        if (set.Principes.FirstOrDefault(p => perCode[p.Code].Count() != 1) is { } zonder)
        {
            return new Weigering(nameof(Principetoets), $"Geef precies één oordeel over ‘{zonder.Tekst}’.", zonder.Code);
        }

        if (oordelen.Count != set.Principes.Count)
        {
            return new Weigering(nameof(Principetoets), "Er is een oordeel over een principe dat niet in deze set staat.");
        }

        if (oordelen.FirstOrDefault(o => string.IsNullOrWhiteSpace(o.Motivering)) is { } kaal)
        {
            return new Weigering(nameof(Principetoets), $"Schrijf op waarom u dit vindt van ‘{set.Principes.Single(p => p.Code == kaal.Principe).Tekst}’.", kaal.Principe);
        }

        var tellend = oordelen.Where(o => o.Oordeel != Oordeel.NietVanToepassing).ToList();
        if (tellend.Count == 0)
        {
            return new Weigering(nameof(Principetoets), "Geen enkel principe is van toepassing. Dan is er niets getoetst.");
        }

        var score = tellend.Sum(o => o.Oordeel switch { Oordeel.Voldoet => 1m, Oordeel.Deels => 0.5m, _ => 0m }) / tellend.Count;
        var stop = set.Principes.FirstOrDefault(p => p.Verplicht && perCode[p.Code].Single().Oordeel == Oordeel.Niet);
        var uitkomst = stop is not null ? Toetsuitkomst.Herzien
            : score >= 0.8m && tellend.TrueForAll(o => o.Oordeel != Oordeel.Niet) ? Toetsuitkomst.Positief
            : score >= 0.5m ? Toetsuitkomst.PositiefMetVoorwaarden
            : Toetsuitkomst.Herzien;
        return new Toetsresultaat(score, uitkomst, stop);
    }
}

/// <summary>A weighing needs a score from 1 to 5 and a motivation on each question.</summary>
[Regel("R-301", "Een weging heeft op elke vraag een score van 1 tot en met 5 met een motivering.")]
public static class Wegingvolledig
{
    /// <summary>Tests a weighing.</summary>
    /// <param name="set">The questions.</param>
    /// <param name="scores">Score and motivation by code.</param>
    public static Weigering? Toets(Principeset set, IReadOnlyDictionary<string, (int Score, string Motivering)> scores)
    {
        foreach (var vraag in set.Principes)
        {
            if (!scores.TryGetValue(vraag.Code, out var antwoord) || antwoord.Score is < 1 or > 5)
            {
                return new Weigering(nameof(Wegingvolledig), $"Geef ‘{vraag.Tekst}’ een score van 1 tot en met 5.", vraag.Code);
            }

            if (string.IsNullOrWhiteSpace(antwoord.Motivering))
            {
                return new Weigering(nameof(Wegingvolledig), $"Schrijf op waarom u ‘{vraag.Tekst}’ deze score geeft.", vraag.Code);
            }
        }

        return null;
    }
}
