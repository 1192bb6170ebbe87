using Rotonde.Basis;

namespace Rotonde.Demo.Mensen;

/// <summary>A resident of the story (DOMAIN-MODEL §15.1). Made up; the numbers are test numbers that pass the eleven-proof.</summary>
/// <param name="Subject">Subject at the development identity provider.</param>
/// <param name="Roepnaam">First name.</param>
/// <param name="Achternaam">Last name with its prefix.</param>
/// <param name="Geboren">Date of birth.</param>
/// <param name="Bsn">Test number.</param>
/// <param name="Omschrijving">For the list to choose from.</param>
public sealed record Demoinwoner(string Subject, string Roepnaam, string Achternaam, DateOnly Geboren, Bsn Bsn, string Omschrijving)
{
    /// <summary>First and last name.</summary>
    public string Naam => $"{Roepnaam} {Achternaam}";
}

/// <summary>The family De Vries and grandmother Riek.</summary>
public static class Demoinwoners
{
    /// <summary>Father.</summary>
    public static Demoinwoner Jan { get; } = new("jan", "Jan", "de Vries", new(1969, 5, 12), Bsn.Parse("999990007"), "vader, verloor zijn baan");

    /// <summary>Mother; asks for help.</summary>
    public static Demoinwoner Els { get; } = new("els", "Els", "de Vries", new(1973, 9, 2), Bsn.Parse("999990019"), "moeder, zorgt voor Roos en voor oma Riek");

    /// <summary>Son, 19.</summary>
    public static Demoinwoner Jeroen { get; } = new("jeroen", "Jeroen", "de Vries", new(2006, 1, 20), Bsn.Parse("999990020"), "zoon van 19, werkt beschut");

    /// <summary>Son, 16.</summary>
    public static Demoinwoner Wouter { get; } = new("wouter", "Wouter", "de Vries", new(2008, 10, 8), Bsn.Parse("999990032"), "zoon van 16, spijbelt");

    /// <summary>Daughter, 14.</summary>
    public static Demoinwoner Roos { get; } = new("roos", "Roos", "de Vries", new(2011, 2, 3), Bsn.Parse("999990044"), "dochter van 14, verstandelijke beperking");

    /// <summary>Grandmother, own household.</summary>
    public static Demoinwoner Riek { get; } = new("riek", "Riek", "Bakker", new(1946, 11, 30), Bsn.Parse("999990056"), "oma van 78, heupoperatie");

    /// <summary>Everybody of the family.</summary>
    public static IReadOnlyList<Demoinwoner> Alle { get; } = [Jan, Els, Jeroen, Wouter, Roos, Riek];
}
