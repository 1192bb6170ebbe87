using Rotonde.Data.Register;

namespace Rotonde.Voorzieningen.Brieven;

/// <summary>Who sends letters for a municipality: its name, where post goes and how to reach somebody.</summary>
public interface IBriefafzender
{
    /// <summary>The sender of a municipality.</summary>
    Briefafzender Geef(Gemeente gemeente);
}

/// <summary>The sender of a letter. What is not known stays empty; the letter then refers to the website of the municipality.</summary>
/// <param name="Naam">"Gemeente Duiven".</param>
/// <param name="Postadres">Lines below the name.</param>
/// <param name="Telefoon">Number to call.</param>
/// <param name="Email">Address to write to.</param>
public sealed record Briefafzender(string Naam, IReadOnlyList<string> Postadres, string? Telefoon = null, string? Email = null);

/// <summary>Only the name of the municipality: no address or number is made up.</summary>
internal sealed class NeutraleBriefafzender : IBriefafzender
{
    public Briefafzender Geef(Gemeente gemeente) => new($"Gemeente {gemeente.Naam}", []);
}
