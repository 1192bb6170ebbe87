namespace Rotonde.Weblaag;

/// <summary>For whom a host is made; it decides tone, density and how long a session lasts.</summary>
public enum Webkant
{
    /// <summary>For residents: roomy, plain, warm.</summary>
    Portaal,

    /// <summary>For staff, providers and councillors: dense and calm.</summary>
    Werkplek,
}

/// <summary>What a host tells the shared web layer.</summary>
public sealed class RotondeWebOptions
{
    /// <summary>For whom the host is made.</summary>
    public Webkant Kant { get; set; } = Webkant.Werkplek;

    /// <summary>The name in the header: <c>Hulpportaal</c>, <c>Werkplek</c>.</summary>
    public string Dienst { get; set; } = "Rotonde";

    /// <summary>The page behind "Ik wil een melding doen", within the gemeente; null leaves it out. Reachable everywhere in the Portaal .</summary>
    public string? MeldingPagina { get; set; }

    /// <summary>Where the quick way out leads: an ordinary public site of somebody else. None: there is no such button.</summary>
    public Uri? Uitweg { get; set; }

    /// <summary>Is every person in this installation made up? Then each page says so at its foot.</summary>
    public bool Demonstratie { get; set; } = true;

    /// <summary>First path segments that belong to no gemeente.</summary>
    public ISet<string> PadenZonderGemeente { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "kies-gemeente", "fout" };

    /// <summary>Where and as whom to log in; configuration section <c>Aanmelden</c>.</summary>
    public Aanmelden.AanmeldOptions Aanmelden { get; } = new();

    /// <summary>The session ends after this long without a request (DREIGINGEN 28).</summary>
    internal TimeSpan StilteNu => TimeSpan.FromMinutes(Kant == Webkant.Werkplek ? 30 : 15);

    /// <summary>The session ends at the latest after this long, however busy it is.</summary>
    internal TimeSpan LangstNu => TimeSpan.FromHours(Kant == Webkant.Werkplek ? 10 : 2);
}
