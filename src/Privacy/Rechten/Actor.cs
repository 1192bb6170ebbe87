using Rotonde.Basis;

namespace Rotonde.Privacy.Rechten;

/// <summary>Who acts: a resident, an employee, somebody of a provider, or the system itself in a named process.</summary>
/// <param name="Subject">Stable id at the identity provider.</param>
/// <param name="Naam">Name to show.</param>
/// <param name="Rollen">Roles given in this municipality; roles that follow from a relation to a person are not in it.</param>
/// <param name="Persoon">The person in this municipality's database that this actor is, when known.</param>
/// <param name="Organisatie">The provider an employee works for.</param>
/// <param name="Teams">Teams in this municipality.</param>
public sealed record Actor(
    string Subject, string Naam, IReadOnlySet<Rol> Rollen, PersoonId? Persoon, AgbCode? Organisatie, IReadOnlySet<string> Teams)
{
    private static readonly HashSet<Rol> GeenRollen = [];
    private static readonly HashSet<string> GeenTeams = [];

    /// <summary>Nobody we know: a visitor.</summary>
    public static Actor Anoniem { get; } = new("", "Bezoeker", GeenRollen, null, null, GeenTeams);

    /// <summary>The system itself, in a process that has a name.</summary>
    public bool IsSysteem { get; private init; }

    /// <summary>Is it a visitor we do not know?</summary>
    public bool IsAnoniem => Subject.Length == 0;

    /// <summary>A resident logged in as a person.</summary>
    public static Actor Inwoner(string subject, string naam, PersoonId persoon) => new(subject, naam, GeenRollen, persoon, null, GeenTeams);

    /// <summary>An employee of the municipality.</summary>
    public static Actor Medewerker(string subject, string naam, IEnumerable<Rol> rollen, params IEnumerable<string> teams) =>
        new(subject, naam, rollen.ToHashSet(), null, null, teams.ToHashSet(StringComparer.Ordinal));

    /// <summary>The system in a background process: the post room, a schedule, a listener.</summary>
    public static Actor Systeem(string proces) => new($"systeem:{proces}", proces, GeenRollen, null, null, GeenTeams) { IsSysteem = true };

    /// <summary>The keys under which relations and deelbesluiten may name this actor.</summary>
    public IEnumerable<string> Sleutels()
    {
        yield return Houder.Medewerker(Subject);

        if (Persoon is { } persoon)
        {
            yield return Houder.Persoon(persoon);
        }

        if (Organisatie is { } organisatie)
        {
            yield return Houder.Organisatie(organisatie);
        }

        foreach (var team in Teams)
        {
            yield return Houder.Team(team);
        }
    }
}

/// <summary>How a relation or deelbesluit names who holds it.</summary>
public static class Houder
{
    /// <summary>One employee.</summary>
    public static string Medewerker(string subject) => $"medewerker:{subject}";

    /// <summary>A team.</summary>
    public static string Team(string naam) => $"team:{naam}";

    /// <summary>Another resident.</summary>
    public static string Persoon(PersoonId persoon) => $"persoon:{persoon}";

    /// <summary>A provider.</summary>
    public static string Organisatie(AgbCode agb) => $"organisatie:{agb}";

    /// <summary>Everybody who takes part in a plan.</summary>
    public static string Plan(Guid plan) => $"plan:{plan}";
}
