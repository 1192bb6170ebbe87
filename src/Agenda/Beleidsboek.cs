using System.Text.Json;
using System.Text.Json.Serialization;
using Rotonde.Agenda.Acties;
using Rotonde.Agenda.Besluiten;
using Rotonde.Agenda.Doelen;
using Rotonde.Agenda.Toetsen;
using Rotonde.Monitor.Indicatoren;

namespace Rotonde.Agenda;

/// <summary>
/// The policy of the five source documents as reference data: read once from the assembly, and checked whole. A wrong count, a double code or an indicator
/// that does not exist stops the program at start: it would be a mistake of ours, not of a user.
/// </summary>
public sealed class Beleidsboek
{
    private static readonly JsonSerializerOptions Opties = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    private static readonly Lazy<Beleidsboek> Gelezen = new(() =>
    {
        var boek = new Beleidsboek(
            Lees<Transformatieagenda>("transformatieagenda"), Lees<Doelenboek>("doelen"), Lees<Besluitenregister>("raadsbesluiten"), Lees<Principesets>("principesets"));
        var bevindingen = boek.Controleer();
        return bevindingen.Count == 0 ? boek : throw new InvalidOperationException("Het beleidsboek deugt niet. " + string.Join(' ', bevindingen));
    });

    internal Beleidsboek(Transformatieagenda agenda, Doelenboek doelen, Besluitenregister besluiten, Principesets principes)
    {
        Agenda = agenda;
        Doelen = doelen;
        Besluiten = besluiten;
        Principesets = principes.Sets;
    }

    /// <summary>The book that is shipped.</summary>
    public static Beleidsboek Standaard => Gelezen.Value;

    /// <summary>Tasks, focal points and actions.</summary>
    public Transformatieagenda Agenda { get; }

    /// <summary>Themes and goals.</summary>
    public Doelenboek Doelen { get; }

    /// <summary>Council decisions.</summary>
    public Besluitenregister Besluiten { get; }

    /// <summary>Sets of principles.</summary>
    public IReadOnlyList<Principeset> Principesets { get; }

    /// <summary>Everything that is wrong with the book, in Dutch; empty when it is right.</summary>
    public IReadOnlyList<string> Controleer()
    {
        var bevindingen = new List<string>();
        void Telt(string wat, int aantal, int verwacht)
        {
            if (aantal != verwacht)
            {
                bevindingen.Add($"Er zijn {aantal} {wat} in plaats van {verwacht}.");
            }
        }

        void Uniek(string wat, IEnumerable<string> codes) =>
            bevindingen.AddRange(codes.GroupBy(c => c, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => $"De code {g.Key} komt twee keer voor bij {wat}."));

        Telt("opgaven", Agenda.Opgaven.Count, 3);
        Telt("speerpunten", Agenda.Speerpunten.Count, 10);
        Telt("acties", Agenda.Acties.Count, 42);
        Telt("thema's", Doelen.Themas.Count, 6);
        Telt("themadoelen", Doelen.Doelen.Count(d => d.Soort == Doelsoort.Themadoel), 32);
        Telt("maatschappelijke doelen", Doelen.Doelen.Count(d => d.Soort == Doelsoort.Maatschappelijk), 6);
        Telt("regionale doelen", Doelen.Doelen.Count(d => d.Soort == Doelsoort.Regionaal), 8);
        Telt("raadsbesluiten", Besluiten.Besluiten.Count, 11);

        Uniek("opgaven", Agenda.Opgaven.Select(o => o.Code));
        Uniek("speerpunten", Agenda.Speerpunten.Select(s => s.Code));
        Uniek("acties", Agenda.Acties.Select(a => a.Code));
        Uniek("doelen", Doelen.Doelen.Select(d => d.Code));
        Uniek("besluiten", Besluiten.Besluiten.Select(b => b.Nummer.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        Uniek("principes", Principesets.SelectMany(s => s.Principes).Select(p => p.Code));

        var opgaven = Agenda.Opgaven.Select(o => o.Code).ToHashSet(StringComparer.Ordinal);
        bevindingen.AddRange(Agenda.Acties.Select(a => (a.Code, a.Opgave)).Concat(Agenda.Speerpunten.Select(s => (s.Code, s.Opgave)))
            .Where(x => !opgaven.Contains(x.Opgave)).Select(x => $"{x.Code} hoort bij opgave {x.Opgave}, die niet bestaat."));
        var themas = Doelen.Themas.Select(t => t.Code).ToHashSet(StringComparer.Ordinal);
        bevindingen.AddRange(Doelen.Doelen.Where(d => d.Thema is not null && !themas.Contains(d.Thema)).Select(d => $"{d.Code} hoort bij thema {d.Thema}, dat niet bestaat."));
        var indicatoren = Indicatorlijst.Alle.Select(i => i.Code).ToHashSet(StringComparer.Ordinal);
        bevindingen.AddRange(Agenda.Acties.SelectMany(a => a.Indicatoren.Select(i => (a.Code, Indicator: i)))
            .Concat(Agenda.Opgaven.SelectMany(o => o.Indicatoren.Select(i => (o.Code, Indicator: i))))
            .Where(x => !indicatoren.Contains(x.Indicator)).Select(x => $"{x.Code} verwijst naar indicator {x.Indicator}, die niet bestaat."));
        return bevindingen;
    }

    private static T Lees<T>(string naam)
    {
        using var stroom = typeof(Beleidsboek).Assembly.GetManifestResourceStream($"Rotonde.Agenda.{naam}.json")
            ?? throw new InvalidOperationException($"Het bestand {naam}.json ontbreekt in het programma.");
        return JsonSerializer.Deserialize<T>(stroom, Opties) ?? throw new InvalidOperationException($"Het bestand {naam}.json is leeg.");
    }
}
