using System.Text;
using System.Text.RegularExpressions;
using Rotonde.Basis;
using Rotonde.Testbasis;
using Xunit;

namespace Rotonde.Modules.Tests.Bouwregels;

/// <summary>What a module shows to others, and what its handelingen leave behind, as lists in the repo: a second word for one thing is seen in review.</summary>
public sealed partial class NamenTests
{
    [Fact]
    public void De_lijst_van_openbare_namen_is_waar() => Goud.Vergelijk("docs/namen.txt", string.Join('\n', Huis.Modules
        .Append(System.Reflection.Assembly.Load("Rotonde.Berichten")).Append(typeof(Bsn).Assembly)
        .SelectMany(m => m.GetExportedTypes()).Select(t => t.FullName!["Rotonde.".Length..].Replace('+', '.')).Order(StringComparer.Ordinal)) + "\n");

    [Fact]
    public void De_lijst_van_processen_is_waar()
    {
        var regels = new StringBuilder("# Processen\n\nWelke gebeurtenissen een handeling achterlaat. Deze lijst komt uit de code; een test houdt haar waar.\n\n| Module | Handeling | Vertelt |\n|---|---|---|\n");
        foreach (var bron in Huis.Bronbestanden().Order(StringComparer.Ordinal))
        {
            var tekst = File.ReadAllText(bron);
            var klassen = Klasse().Matches(tekst);
            foreach (var groep in Vertelt().Matches(tekst).GroupBy(v => klassen.LastOrDefault(k => k.Index < v.Index)?.Groups[1].Value ?? "?"))
            {
                var module = Path.GetRelativePath(Huis.Pad("src"), bron).Split(Path.DirectorySeparatorChar)[0];
                regels.Append(System.Globalization.CultureInfo.InvariantCulture, $"| {module} | {groep.Key} | {string.Join(", ", groep.Select(v => v.Groups[1].Value).Distinct().Order(StringComparer.Ordinal))} |\n");
            }
        }

        Goud.Vergelijk("docs/processen.md", regels.ToString());
    }

    [Fact]
    public void De_monitor_kent_geen_personen() => Assert.Empty(
        from soort in System.Reflection.Assembly.Load("Rotonde.Monitor").GetTypes()
        from eigenschap in soort.GetProperties()
        where eigenschap.PropertyType == typeof(PersoonId) || eigenschap.PropertyType == typeof(PersoonId?) || eigenschap.PropertyType == typeof(Bsn)
        select $"{soort.Name}.{eigenschap.Name}");

    [GeneratedRegex(@"\bclass (\w+)")]
    private static partial Regex Klasse();

    [GeneratedRegex(@"Vertel\(\s*new (\w+)\(")]
    private static partial Regex Vertelt();
}
