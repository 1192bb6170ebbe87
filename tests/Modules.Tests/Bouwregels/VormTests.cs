using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Data.Register;
using Rotonde.Data.Verbinding;
using Rotonde.Opslag;
using Rotonde.Testbasis;
using Xunit;

namespace Rotonde.Modules.Tests.Bouwregels;

public sealed class VormTests
{
    private static readonly string[] VerbodenMappen = ["Models", "Services", "Interfaces", "Dtos", "Validators", "Helpers", "Common", "Utils", "Core"];

    public static TheoryData<Opslagmotor> Motoren => Proefgemeente.Motoren;

    [Fact]
    public void Geen_map_is_een_rommelzolder_en_geen_bestand_ligt_te_diep()
    {
        foreach (var delen in Huis.Bronbestanden().Select(b => Path.GetRelativePath(Huis.Pad("src"), b).Split(Path.DirectorySeparatorChar)))
        {
            Assert.DoesNotContain(delen, VerbodenMappen.Contains);
            Assert.True(delen.Length <= 3 || delen is ["Portaal" or "Werkplek", "Paginas", ..] || delen is ["Berichten", ..], string.Join('/', delen));
        }
    }

    // Razor takes "laat@waar" for a mail address and shows it as it stands.
    [Fact]
    public void Geen_bladzijde_toont_een_naam_uit_de_code()
    {
        var bladzijden = Directory.GetFiles(Huis.Pad("src"), "*.cshtml", SearchOption.AllDirectories);
        Assert.True(bladzijden.Length > 50, $"{bladzijden.Length} bladzijden");
        Assert.DoesNotContain(bladzijden, b => System.Text.RegularExpressions.Regex.IsMatch(File.ReadAllText(b), @"(?<![@\w.])[A-Za-z]\w*@[A-Za-z]"));
    }

    [Fact]
    public void Wat_niet_bedoeld_is_om_van_te_erven_is_verzegeld()
    {
        var alle = Huis.Modules.SelectMany(m => m.GetTypes()).ToList();
        var geerfd = alle.Select(t => t.BaseType).ToHashSet();

        Assert.Empty(alle.Where(t => t is { IsClass: true, IsAbstract: false, IsSealed: false } && !geerfd.Contains(t) && !t.Name.Contains('<', StringComparison.Ordinal)).Select(t => t.FullName));
    }

    [Fact]
    public void Een_gebeurtenis_draagt_geen_persoonsgegevens() => Assert.Empty(
        from soort in Huis.Modules.SelectMany(m => m.GetTypes())
        where typeof(IGebeurtenis).IsAssignableFrom(soort) && !soort.IsInterface
        from eigenschap in soort.GetProperties()
        where eigenschap.PropertyType == typeof(Bsn) || eigenschap.Name is "Naam" or "Adres" or "Geboortedatum" or "Bsn"
        select $"{soort.Name}.{eigenschap.Name}");

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task De_migraties_zijn_bij(Opslagmotor motor)
    {
        await using var gemeente = Proefgemeente.Maak(motor);
        await using var db = Databasebeheer.Open(gemeente.Gemeente);

        Assert.False(db.Database.HasPendingModelChanges(), "Een mapping is gewijzigd: draai scripts/migratie Naam.");
        Assert.Empty(await db.Database.GetPendingMigrationsAsync());
    }

    [Fact]
    public void Elke_tabel_met_een_persoon_is_bewaakt()
    {
        using var db = new SqliteOntwerp().CreateDbContext([]);

        Assert.Empty(db.Model.GetEntityTypes()
            .Where(t => t.ClrType.Namespace?.StartsWith("Rotonde.Privacy", StringComparison.Ordinal) != true)
            .Where(t => t.GetProperties().Any(p => (Nullable.GetUnderlyingType(p.ClrType) ?? p.ClrType) is { } c && (c == typeof(PersoonId) || c == typeof(Bsn))) && !t.IsPersoonsgebonden())
            .Select(t => t.GetTableName()));
    }

    [Fact]
    public void Sql_die_zonder_raadpleging_mag_noemt_geen_tabel_met_een_persoon()
    {
        using var db = new SqliteOntwerp().CreateDbContext([]);
        string[] bewaakt = [.. db.Model.GetEntityTypes().Where(t => t.IsPersoonsgebonden()).Select(t => t.GetTableName()!).Distinct()];
        var vrij = Huis.Bronbestanden().Where(b => !b.EndsWith("Werkeenheid.cs", StringComparison.Ordinal)).Select(b => (Naam: Path.GetFileName(b), Tekst: File.ReadAllText(b)))
            .Where(b => b.Tekst.Contains(nameof(Werkeenheid.CommandoZonderPersonenAsync), StringComparison.Ordinal)).ToList();

        Assert.True(bewaakt.Length > 20 && vrij.Count > 3, $"{bewaakt.Length} tabellen, {vrij.Count} bestanden");
        Assert.Empty(from bestand in vrij from tabel in bewaakt where System.Text.RegularExpressions.Regex.IsMatch(bestand.Tekst, $@"\b{tabel}\b") select $"{bestand.Naam}: {tabel}");
    }

    [Fact]
    public void Elke_tabel_draagt_de_naam_van_haar_module()
    {
        using var db = new SqliteOntwerp().CreateDbContext([]);

        Assert.Empty(db.Model.GetEntityTypes()
            .Where(t => !t.GetTableName()!.StartsWith(t.ClrType.Assembly.GetName().Name!["Rotonde.".Length..].ToLowerInvariant() + "_", StringComparison.Ordinal))
            .Select(t => t.GetTableName()));
    }

    [Fact]
    public async Task Elke_handeling_vraag_en_luisteraar_is_te_maken()
    {
        await using var gemeente = Proefgemeente.Maak(Opslagmotor.Sqlite);
        var gevonden = Huis.Modules.SelectMany(m => m.GetTypes()).Where(t => t is { IsClass: true, IsAbstract: false }
            && (typeof(IHandeling).IsAssignableFrom(t) || typeof(IVraag).IsAssignableFrom(t))).ToList();

        Assert.NotEmpty(gevonden);
        await gemeente.DoeAsync(sp =>
        {
            Assert.All(gevonden, soort => Assert.NotNull(sp.GetRequiredService(soort)));
            return Task.CompletedTask;
        });
    }
}
