using System.ComponentModel;
using System.Diagnostics;

namespace Rotonde.Voorzieningen.Brieven;

/// <summary>Makes a PDF of print HTML.</summary>
public interface IPdfschrijver
{
    /// <summary>Makes it, or says why it cannot; then the page offers the same letter as print HTML.</summary>
    Task<Pdfuitkomst> SchrijfAsync(string html, CancellationToken stop);
}

/// <summary>A PDF, or why there is none.</summary>
/// <param name="Pdf">The bytes.</param>
/// <param name="Waarom">Why not, in words for a person.</param>
public sealed record Pdfuitkomst(byte[]? Pdf, string? Waarom)
{
    /// <summary>Is there one?</summary>
    public bool Gelukt => Pdf is not null;
}

/// <summary>
/// Runs WeasyPrint in a process of its own with a time limit. The HTML goes in by standard input and the PDF comes back by standard output, so that a letter
/// never lies in a temporary file. It asks for PDF/UA-1, the accessible form.
/// </summary>
public sealed class WeasyprintPdfschrijver(string programma, TimeSpan tijd) : IPdfschrijver
{
    private const string Niet = "Een PDF maken lukt nu niet. U kunt de brief hier lezen en afdrukken.";

    /// <summary>The program on the path, and twenty seconds.</summary>
    public WeasyprintPdfschrijver()
        : this("weasyprint", TimeSpan.FromSeconds(20))
    {
    }

    /// <inheritdoc />
    public async Task<Pdfuitkomst> SchrijfAsync(string html, CancellationToken stop)
    {
        using var proces = new Process
        {
            StartInfo = new ProcessStartInfo(programma)
            {
                ArgumentList = { "--pdf-variant", "pdf/ua-1", "--encoding", "utf-8", "--quiet", "-", "-" },
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                WorkingDirectory = Path.GetTempPath(),
            },
        };

        try
        {
            proces.Start();
        }
        catch (Win32Exception)
        {
            return new Pdfuitkomst(null, Niet);
        }

        using var grens = CancellationTokenSource.CreateLinkedTokenSource(stop);
        grens.CancelAfter(tijd);

        try
        {
            using var pdf = new MemoryStream();
            var lezen = proces.StandardOutput.BaseStream.CopyToAsync(pdf, grens.Token);
            var fouten = proces.StandardError.ReadToEndAsync(grens.Token);
            await using (var invoer = proces.StandardInput.BaseStream)
            {
                await invoer.WriteAsync(System.Text.Encoding.UTF8.GetBytes(html), grens.Token);
            }

            await Task.WhenAll(lezen, fouten);
            await proces.WaitForExitAsync(grens.Token);
            return proces.ExitCode == 0 && pdf.Length > 0 ? new Pdfuitkomst(pdf.ToArray(), null) : new Pdfuitkomst(null, Niet);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return new Pdfuitkomst(null, Niet);
        }
        catch (IOException)
        {
            // It stopped before it read everything.
            return new Pdfuitkomst(null, Niet);
        }
        finally
        {
            if (!proces.HasExited)
            {
                proces.Kill(entireProcessTree: true);
            }
        }
    }
}
