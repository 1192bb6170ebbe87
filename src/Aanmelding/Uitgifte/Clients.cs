namespace Rotonde.Aanmelding.Uitgifte;

/// <summary>An application that may ask who someone is.</summary>
public sealed class Client
{
    /// <summary>Its name here.</summary>
    public string Id { get; set; } = "";

    /// <summary>Its secret; empty for a public client.</summary>
    public string Geheim { get; set; } = "";

    /// <summary>Where the answer may go; compared character by character (RFC 9700 §2.1).</summary>
    public IList<string> Terug { get; } = [];

    /// <summary>Where someone may land after logging out; compared in the same way.</summary>
    public IList<string> NaAfmelden { get; } = [];
}

/// <summary>The registered applications, from configuration <c>Aanmelding:Clients</c>.</summary>
public sealed class Clients
{
    private readonly IReadOnlyList<Client> _alle;

    internal Clients(IReadOnlyList<Client> alle)
    {
        _alle = alle;
        Herkomsten = [.. alle.SelectMany(client => client.Terug.Concat(client.NaAfmelden)).Select(adres => new Uri(adres).GetLeftPart(UriPartial.Authority)).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Origins of all addresses to go back to.</summary>
    public IReadOnlyList<string> Herkomsten { get; }

    /// <summary>The application with this name, or none.</summary>
    public Client? Vind(string? id) => _alle.FirstOrDefault(client => client.Id.Length > 0 && client.Id == id);

    internal static Clients Lees(IConfiguration configuratie)
    {
        var alle = new List<Client>();
        foreach (var deel in configuratie.GetSection("Aanmelding:Clients").GetChildren())
        {
            var client = new Client();
            deel.Bind(client);
            alle.Add(client);
        }

        return new(alle);
    }
}
