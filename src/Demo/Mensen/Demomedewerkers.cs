using Rotonde.Basis;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Demo.Mensen;

/// <summary>An employee of the demo; 1Stroom works for both municipalities, so some hold rights in two.</summary>
/// <param name="Subject">Subject at the development identity provider.</param>
/// <param name="Naam">Made-up name.</param>
/// <param name="Functie">In words, for the list to choose from.</param>
/// <param name="Rollen">Roles.</param>
/// <param name="Gemeenten">Paths of the municipalities where the roles hold.</param>
/// <param name="Organisatie">Provider, for a provider's employee.</param>
public sealed record Demomedewerker(string Subject, string Naam, string Functie, IReadOnlyList<Rol> Rollen, IReadOnlyList<string> Gemeenten, AgbCode? Organisatie = null);

/// <summary>The people of the demo. All of them are made up.</summary>
public static class Demomedewerkers
{
    /// <summary>The team that does the access in both municipalities.</summary>
    public const string Team = "Toegang";

    private static readonly string[] Beide = ["duiven", "westervoort"];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Demomedewerker> Alle { get; } =
    [
        new("samira", "Samira Haddad", "Aanspreekpunt, regisseur van gezin De Vries", [Rol.Consulent], Beide),
        new("joost", "Joost Wolters", "Aanspreekpunt", [Rol.Consulent], Beide),
        new("bram", "Bram Kuipers", "Bureaudienst", [Rol.Bureaudienst], Beide),
        new("beatrijs", "Beatrijs van Loon", "Beslisser (mandaathouder)", [Rol.Beslisser], Beide),
        new("karim", "Karim Bouzid", "Contractmanager", [Rol.Contractmanager], Beide),
        new("coen", "Coen Terwindt", "Controller", [Rol.Controller], Beide),
        new("bella", "Bella Visser", "Beleidsmedewerker", [Rol.Beleidsmedewerker], Beide),
        new("wim", "Wim Peters", "Wethouder (college)", [Rol.College], ["duiven"]),
        new("rosa", "Rosa Jansen", "Raadslid", [Rol.Raadslid], ["duiven"]),
        new("fenna", "Fenna Gerritsen", "Functionaris gegevensbescherming", [Rol.FunctionarisGegevensbescherming], Beide),
        new("bas", "Bas Hendriks", "Functioneel beheerder", [Rol.Beheerder], Beide),
        new("renske", "Renske Mulder", "Redacteur sociale kaart", [Rol.Redacteur], Beide),
        new("debrug", "Dirk Brugman", "Medewerker van aanbieder De Brug", [Rol.Aanbieder], Beide, AgbCode.Parse("99990101")),
    ];
}
